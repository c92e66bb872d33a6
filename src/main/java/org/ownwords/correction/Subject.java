package org.ownwords.correction;

import org.jspecify.annotations.Nullable;
import org.ownwords.history.Row;
import org.ownwords.history.Told;

/// An entry that somebody is about to correct.
///
/// @param before  how it has been corrected already, or null
/// @param again   whether it can be recorded again as it should have been
record Subject(
        Row row, Told entry, Hanging hanging, @Nullable Correction before, boolean again) {

    /// Whether there is anything to fill in.
    public boolean canBeCorrected() {
        return before == null && hanging.holding().isEmpty();
    }
}
