package org.ownwords.correction;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Told;

/// An entry of a case, with what has been put right about it.
///
/// @param correction that it was recorded in error, or null
/// @param path       the address at which it can be corrected, or null
/// @param kind       what kind of entry it is, to begin a sentence with: `A conversation`
public record Entry(
        Told told,
        @Nullable Correction correction,
        @Nullable String path,
        String kind) {

    public boolean stands() {
        return correction == null;
    }

    public Optional<Correction> corrected() {
        return Optional.ofNullable(correction);
    }
}
