package org.ownwords.quality;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That something has ended, or goes on after it had ended.
///
/// @param goesOn whether it goes on
/// @param by     the identity of whoever recorded it
record Ending(UUID row, boolean goesOn, String why, String by, Instant at) {

    /// Ends something, or goes on with it, in the place of what was recorded last.
    ///
    /// @param replaces the row that was recorded last, or null
    record Wanted(
            UUID row, boolean goesOn, String why, @Nullable UUID replaces) {}

    /// Why it has ended, where the last of these says that it has.
    ///
    /// @param all the oldest first
    static Optional<String> ended(List<Ending> all) {
        return all.isEmpty() || all.getLast().goesOn()
                ? Optional.empty()
                : Optional.of(all.getLast().why());
    }
}
