package org.ownwords.access;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.ownwords.history.Chain;

/// What a council sets for itself, apart from who works there.
public final class Settings {

    private Settings() {}

    /// The chain of all of it: one for each council.
    public static Chain chain(String authority) {
        return new Chain(UUID.nameUUIDFromBytes((authority + "/settings").getBytes(StandardCharsets.UTF_8)));
    }
}
