package org.ownwords.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That something was given, as it is kept.
///
/// @param file what was given, or null where it was left
record KeptGiving(UUID id, Giving giving, @Nullable KeptFile file, Instant recorded, String by) {

    /// @param digest SHA-256 of its bytes, in hexadecimal
    /// @param set    the row of the council's wording that it has, or null for ours
    record KeptFile(long size, String digest, @Nullable UUID set) {}
}
