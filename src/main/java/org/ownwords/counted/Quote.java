package org.ownwords.counted;

import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.ItHelped;

/// Words somebody agreed to share with the Board, without names: of an enquiry that ended, or of a concern for which
/// something else was done.
///
/// @param cameAbout how far what they wanted came about, or null if not known
/// @param itHelped  whether what was done without an enquiry helped, or null where there was an enquiry
public record Quote(
        String words,
        @Nullable CameAbout cameAbout,
        @Nullable ItHelped itHelped) {

    public boolean isWithoutEnquiry() {
        return itHelped != null;
    }
}
