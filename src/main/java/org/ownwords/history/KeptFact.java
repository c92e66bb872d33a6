package org.ownwords.history;

import java.util.Optional;

/// A fact as it is in the database, with the stored end of its chain.
///
/// @param happened when it happened, in the form [#hashAfter] needs: whole microseconds since 1970 began in
///                 UTC
/// @param recorded when it was recorded, likewise
/// @param end      the end of its chain, if any is kept
record KeptFact(
        Finding.Place place,
        String happened,
        String recorded,
        String recordedBy,
        Hash rowDigest,
        Hash hash,
        Optional<ChainEnd> end) {

    long position() {
        return place.position();
    }

    /// What its hash must be. Worked out here and not by the database, whose functions may have been changed
    /// as well.
    ///
    /// SHA-256 over the 32 bytes of the hash before it on its chain (none before the first) and then, in UTF-8,
    /// ten lines with a line feed between them and none at the end: the authority, the chain, the position on it,
    /// the kind, the row's table, the row's id, when it happened, when it was recorded (both in microseconds since
    /// 1970 began in UTC), who recorded it, and the digest of the row in lower-case hexadecimal. Ids are in their
    /// usual lower-case form.
    Hash hashAfter(Hash previous) {
        return hashAt(place.position(), previous);
    }

    /// What its hash would be, had it been recorded at another position.
    Hash hashAt(long position, Hash previous) {
        return Hash.over(
                previous,
                String.join(
                        "\n",
                        place.authority(),
                        place.chain().id().toString(),
                        String.valueOf(position),
                        place.kind(),
                        place.row().table(),
                        place.row().id().toString(),
                        happened,
                        recorded,
                        recordedBy,
                        rowDigest.hex()));
    }
}
