package org.ownwords.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The root of a seal, which stands for every chain end in it and for every seal before.
///
/// SHA-256 over the 32 bytes of the root of the seal before (none before the first) and then, in UTF-8, lines that
/// each end with a line feed: the authority, the seal's number, when it was made in microseconds since 1970 began in
/// UTC; and for each chain that grew since the seal before, in the order of their ids, `chain length head` with one
/// space between, the head in lower-case hexadecimal.
final class SealRoot {

    private final MessageDigest digest = Hash.sha256();

    SealRoot(Hash previous, String authority, long number, Instant at) {
        this(previous, authority, number, String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, at)));
    }

    SealRoot(Hash previous, String authority, long number, String at) {
        digest.update(previous.bytes());
        line(authority);
        line(String.valueOf(number));
        line(at);
    }

    void add(ChainEnd end) {
        line(end.chain().id() + " " + end.length() + " " + end.head().hex());
    }

    private void line(String words) {
        digest.update((words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// The root of all that was added. Nothing can be added after.
    Hash hash() {
        return Hash.of(digest.digest());
    }
}
