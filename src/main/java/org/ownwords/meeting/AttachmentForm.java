package org.ownwords.meeting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ownwords.attached.Bytes;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads what a file is. What is in it is looked at when everything else can be accepted.
final class AttachmentForm {

    static final String FILE = "file";

    private AttachmentForm() {}

    /// A file that was sent, with what it is.
    record Described(Attachment attachment, Bytes bytes) {}

    /// Reads it.
    ///
    /// @param name  what to call the person in what is asked for
    /// @param bytes what was sent, or null where no file was chosen
    static Reading<Described> read(Reader read, String name, @Nullable Bytes bytes) {
        var what = read.line("what", "Enter what it is");
        var theirs = read.yes("theirs", "Select whether it is from %s".formatted(name));
        if (bytes == null) {
            read.problem(FILE, "Choose the file");
        }
        return read.accept(() -> new Described(new Attachment(what, theirs), Objects.requireNonNull(bytes)));
    }
}
