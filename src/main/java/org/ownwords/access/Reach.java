package org.ownwords.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ownwords.history.Chain;

/// What an actor may find in a council's record. Every door that finds asks for it.
public sealed interface Reach {

    Reach NOTHING = new Matters(Set.of());

    /// Everything of their council.
    record Council() implements Reach {}

    /// These matters and no others, each by its chain. Access to one case is not access to the person's other
    /// cases, nor to the person's details.
    record Matters(Set<Chain> chains) implements Reach {

        public Matters {
            chains = Set.copyOf(chains);
        }

        public List<UUID> ids() {
            return chains.stream().map(Chain::id).toList();
        }
    }
}
