package org.ownwords.correction;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Row;
import org.ownwords.history.Told;

/// An entry that somebody is about to correct, and what hangs on it.
///
/// @param entry    the entry
/// @param falling  entries that cannot stand without it and fall with it
/// @param together other entries that the same form recorded: they may be wrong too
/// @param holding  why it cannot be corrected yet, a sentence each
/// @param before   how it has been corrected already, or null
record Subject(
        Row row,
        Told entry,
        List<Told> falling,
        List<Told> together,
        List<String> holding,
        @Nullable Correction before) {

    public boolean canBeCorrected() {
        return before == null && holding.isEmpty();
    }

    public Optional<Correction> corrected() {
        return Optional.ofNullable(before);
    }
}
