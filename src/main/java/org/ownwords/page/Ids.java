package org.ownwords.page;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Ids that follow from another, so that one form that writes several rows writes the same
/// ones each time it is sent.
public final class Ids {

    private Ids() {}

    public static UUID from(UUID id, String name) {
        return UUID.nameUUIDFromBytes((id + "/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
