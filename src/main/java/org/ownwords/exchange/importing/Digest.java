package org.ownwords.exchange.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/// What a row says, in 32 bytes: the same for two rows that say the same, however they say it.
final class Digest {

    private final MessageDigest digest = sha256();

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// What these values say.
    ///
    /// @param kept the values as they are kept ([org.ownwords.exchange.format.InterchangeFile#kept])
    byte[] of(List<String> kept) {
        digest.reset();
        for (var value : kept) {
            digest.update(value.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return digest.digest();
    }
}
