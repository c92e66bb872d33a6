package org.ownwords.history;

import java.util.Optional;

/// A seal as it stands in the database with one of the chain ends in it, if it has any, and the hash of the fact that
/// stands in that place now, if any does. It is wide because everything in it is compared or hashed: the columns of the
/// seal, in their order.
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
