package org.ownwords.correction;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Told;

/// An entry of a case, with what has been put right about it.
///
/// @param correction that it was recorded in error, or null
/// @param path       the address at which it can be corrected, or null
public record Entry(
        Told told,
        @Nullable Correction correction,
        @Nullable String path) {

    public boolean stands() {
        return correction == null;
    }

    public Optional<Correction> corrected() {
        return Optional.ofNullable(correction);
    }
}
