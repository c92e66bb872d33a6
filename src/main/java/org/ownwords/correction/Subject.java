package org.ownwords.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Row;
import org.ownwords.history.Told;

/// An entry that somebody is about to correct.
///
/// @param before  how it has been corrected already, or null
/// @param again   whether it can be recorded again as it should have been
record Subject(
        Row row, Told entry, Hanging hanging, @Nullable Correction before, boolean again) {

    /// Without what hangs on it, which will hang on what is recorded in its place.
    Subject alone() {
        return new Subject(row, entry, new Hanging(List.of(), hanging.together(), List.of()), before, again);
    }

    /// Whether there is anything to fill in.
    public boolean canBeCorrected() {
        return before == null && hanging.holding().isEmpty();
    }
}
