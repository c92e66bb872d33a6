package org.ownwords.access;

import java.io.Serializable;

/// Identifies a person permanently: what they recorded refers to them by it. Names and usernames change. This
/// never does, and it is never given to anybody else.
public record ActorId(String value) implements Serializable {

    public ActorId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An identity is not blank");
        }
    }
}
