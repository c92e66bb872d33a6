package org.ownwords.person;

import java.util.UUID;
import org.ownwords.history.Chain;

public record PersonId(UUID value) {

    /// What we know of somebody has a chain of its own, apart from their cases.
    public Chain chain() {
        return new Chain(value);
    }
}
