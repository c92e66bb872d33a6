package org.ownwords.quality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The row in which something was recorded last.
///
/// @param wrong what was wrong with it as it was recorded before, or null where it was recorded once
record AsRecorded(UUID row, @Nullable String wrong) {

    /// As it is recorded for the first time.
    static AsRecorded first(UUID row) {
        return new AsRecorded(row, null);
    }
}
