package org.ownwords.feedback;

import java.util.UUID;
import org.ownwords.attached.FileType;

/// A picture that came with what the person sent from their own page, without its bytes.
///
/// @param size    in bytes
/// @param checked whether it was checked for viruses
record OwnPicture(UUID id, FileType type, long size, boolean checked) {

    /// `Picture, 1.2 MB. Not checked for viruses.`
    String words() {
        return type.described(size, checked);
    }

    String fileName() {
        return type.named("picture", id);
    }
}
