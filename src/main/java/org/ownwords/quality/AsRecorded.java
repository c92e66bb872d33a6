package org.ownwords.quality;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.SaidBefore;

/// The row in which something was recorded last.
///
/// @param wrong  what was wrong with it as it was recorded before, or null where it was recorded once
/// @param before what it said before, the newest first
record AsRecorded(UUID row, @Nullable String wrong, List<SaidBefore> before) {

    AsRecorded {
        before = List.copyOf(before);
    }

    AsRecorded(UUID row, @Nullable String wrong) {
        this(row, wrong, List.of());
    }

    /// As it is recorded for the first time.
    static AsRecorded first(UUID row) {
        return new AsRecorded(row, null);
    }
}
