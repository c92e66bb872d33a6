package org.ownwords.meeting;

import java.util.Locale;

/// A file in the record, without its bytes.
///
/// @param size    in bytes
/// @param checked whether it was checked for viruses
record KeptAttachment(
        AttachmentId id, MeetingId meeting, Attachment attachment, FileType type, long size, boolean checked) {

    /// `Picture, 1.2 MB. Not checked for viruses.`
    String words() {
        return "%s, %s.%s".formatted(type.words(), sizeInWords(), checked ? "" : " Not checked for viruses.");
    }

    private String sizeInWords() {
        return size < 1_000_000
                ? "%d KB".formatted(Math.max(1, size / 1000))
                : String.format(Locale.UK, "%.1f MB", size / 1_000_000.0);
    }

    /// What it is called where it is downloaded. What somebody called it may say who they are.
    String fileName() {
        return "attachment-%s.%s".formatted(id.value().toString().substring(0, 8), type.ending());
    }
}
