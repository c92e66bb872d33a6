package org.ownwords.person;

import java.util.UUID;
import org.ownwords.history.Chain;

public record PersonId(UUID value) {

    /// What we know of a person has its own chain, separate from their cases.
    public Chain chain() {
        return new Chain(value);
    }
}
