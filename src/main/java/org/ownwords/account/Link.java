package org.ownwords.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// The end of an address that opens something once: a council, where one is known, and what cannot be guessed.
///
/// @param authority the code of the council, or empty
record Link(String authority, String secret) {

    private static final int BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("(?:([0-9A-Za-z]{3,5})\\.)?([A-Za-z0-9_-]{43})");

    static Link fresh(String authority) {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return new Link(authority, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    static Optional<Link> of(String written) {
        var read = WRITTEN.matcher(written);
        return read.matches()
                ? Optional.of(new Link(read.group(1) == null ? "" : read.group(1), read.group(2)))
                : Optional.empty();
    }

    /// As it stands in an address.
    String written() {
        return authority.isEmpty() ? secret : authority + "." + secret;
    }

    /// What is kept of it.
    byte[] digest() {
        return digest(written());
    }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "a link of " + (authority.isEmpty() ? "nobody yet" : authority);
    }
}
