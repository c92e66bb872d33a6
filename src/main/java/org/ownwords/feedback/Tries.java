package org.ownwords.feedback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How often somebody from outside may try something, within the sight of one council. Of where a try came
/// from, a digest is kept until its time is over; nobody can tell the place by it, because what it is made
/// with is known to one process only and never written down.
@Service
@Transactional
class Tries {

    /// What may be tried from outside, how often and in which time.
    enum Of {
        /// A link that opened nothing, from one place.
        LINK(200, Duration.ofMinutes(5)),
        /// Words without a name, from one place. A library has one for all who come to it.
        WORDS(30, Duration.ofHours(1)),
        /// Words without a name, from everywhere, so that nobody can fill the record.
        ALL_WORDS(1000, Duration.ofDays(1));

        private final int most;
        private final Duration within;

        Of(int most, Duration within) {
            this.most = most;
            this.within = within;
        }

        int most() {
            return most;
        }
    }

    private static final int BYTES = 32;

    private final TriesStore store;
    private final byte[] secret = new byte[BYTES];

    Tries(TriesStore store) {
        this.store = store;
        new SecureRandom().nextBytes(secret);
    }

    /// Whether there were as many as there may be.
    ///
    /// @param place an address of the network, or an empty text for all together
    @Transactional(readOnly = true)
    boolean areTooMany(Of what, String place, Instant now) {
        return store.count(key(what, place), now) >= what.most;
    }

    void count(Of what, String authority, String place, Instant now) {
        store.forget(now);
        store.add(authority, key(what, place), now.plus(what.within));
    }

    private String key(Of what, String place) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(secret);
            return what.name()
                    + (place.isEmpty()
                            ? ""
                            : "-" + HexFormat.of().formatHex(digest.digest(place.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
