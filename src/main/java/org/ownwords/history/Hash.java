package org.ownwords.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256, in hexadecimal. [#NONE] stands before the first link of a chain.
record Hash(String hex) {

    static final Hash NONE = new Hash("");

    static Hash of(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(bytes));
    }

    /// The hash over the bytes of the one before and a text in UTF-8.
    static Hash over(Hash previous, String text) {
        var digest = sha256();
        digest.update(previous.bytes());
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return of(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
