package org.ownwords.history;

import java.util.Map;
import java.util.UUID;

/// The state of a council's record that a transaction reads: it stays the same as long as nothing is
/// recorded, and never comes back afterwards.
///
/// @param parts how often each of those who record at once has done so
record RecordVersion(Map<UUID, Long> parts) {

    RecordVersion {
        parts = Map.copyOf(parts);
    }

    /// Of one council's, the newer has more.
    long recordings() {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }
}
