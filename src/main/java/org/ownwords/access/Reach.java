package org.ownwords.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ownwords.history.Chain;

/// What somebody may find of a council's record. Every door that finds asks for it.
public sealed interface Reach {

    Reach NOTHING = new Matters(Set.of());

    /// Whatever is their council's.
    record Council() implements Reach {}

    /// These matters and no others, each by its chain. Somebody let in to a case has not been let in to the person's
    /// other cases, nor to the person.
    record Matters(Set<Chain> chains) implements Reach {

        public Matters {
            chains = Set.copyOf(chains);
        }

        public List<UUID> ids() {
            return chains.stream().map(Chain::id).toList();
        }
    }
}
