package org.ownwords.feedback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// The end of an address by which somebody says how it was: the code of a council, and what cannot be guessed.
record Token(String authority, String secret) {

    private static final int BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("([0-9A-Za-z]{3,5})\\.([A-Za-z0-9_-]{43})");

    static Token fresh(String authority) {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return new Token(authority, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    static Optional<Token> of(String written) {
        var read = WRITTEN.matcher(written);
        return read.matches() ? Optional.of(new Token(read.group(1), read.group(2))) : Optional.empty();
    }

    /// As it stands in an address.
    String written() {
        return authority + "." + secret;
    }

    /// What is kept of it.
    String digest() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(written().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "a link of " + authority;
    }
}
