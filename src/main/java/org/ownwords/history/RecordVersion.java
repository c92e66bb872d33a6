package org.ownwords.history;

import java.util.Map;
import java.util.UUID;

/// Which state of a council's record somebody reads: the same again as long as nothing has been recorded, and never
/// again afterwards.
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
