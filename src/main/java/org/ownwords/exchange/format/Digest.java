package org.ownwords.exchange.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/// The content of a row in 32 bytes: the same for two rows with the same content, however it is written.
public final class Digest {

    private final MessageDigest digest = sha256();

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// The digest of these values.
    ///
    /// @param kept the values as they are kept ([InterchangeFile#kept])
    public byte[] of(List<String> kept) {
        digest.reset();
        for (var value : kept) {
            digest.update(value.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return digest.digest();
    }
}
