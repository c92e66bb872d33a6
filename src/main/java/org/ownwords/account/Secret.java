package org.ownwords.account;

import java.security.SecureRandom;

/// What the codes of somebody's telephone are made from.
final class Secret {

    private static final int BYTES = 20;

    private final byte[] bytes;

    Secret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static Secret fresh() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
