package org.ownwords.meeting;

import org.ownwords.attached.FileType;

/// A file in the record, without its bytes.
///
/// @param size    in bytes
/// @param checked whether it was checked for viruses
record KeptAttachment(
        AttachmentId id, MeetingId meeting, Attachment attachment, FileType type, long size, boolean checked) {

    /// `Picture, 1.2 MB. Not checked for viruses.`
    String words() {
        return type.described(size, checked);
    }

    String fileName() {
        return type.named("attachment", id.value());
    }
}
