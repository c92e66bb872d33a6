package org.ownwords.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Row;
import org.ownwords.history.Told;

/// An entry that somebody is about to correct.
///
/// @param before  how it has been corrected already, or null
/// @param again   whether it can be recorded again as it should have been
/// @param instead what to do instead, where it is never struck through, or null
record Subject(
        Row row,
        Told entry,
        Hanging hanging,
        @Nullable Correction before,
        boolean again,
        @Nullable String instead) {

    /// Without what hangs on it, which will hang on what is recorded in its place.
    Subject alone() {
        return new Subject(row, entry, new Hanging(List.of(), hanging.together(), List.of()), before, again, instead);
    }

    /// Whether there is anything to fill in.
    public boolean canBeCorrected() {
        return before == null && instead == null && hanging.holding().isEmpty();
    }
}
