package org.ownwords.access;

import java.io.Serializable;

/// Who somebody is, for good: what they recorded names them by it. Names and usernames change; this never does, and
/// nobody else is given it after them.
public record ActorId(String value) implements Serializable {

    public ActorId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("Somebody who acts is somebody");
        }
    }
}
