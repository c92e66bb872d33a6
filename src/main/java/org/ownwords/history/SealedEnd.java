package org.ownwords.history;

import java.util.Optional;

/// A seal as it is in the database with one of its chain ends, if it has any, and the hash of the fact that
/// is at that place now, if there is one.
///
/// @param at when the seal was made, in microseconds since 1970 began in UTC
record SealedEnd(
        String authority,
        long number,
        String at,
        Hash previous,
        Hash root,
        Optional<ChainEnd> end,
        Optional<Hash> found) {}
