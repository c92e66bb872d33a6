package org.ownwords.access;

import java.util.Set;
import org.ownwords.history.Chain;

/// Somebody who does not work for the council and acts in some of its matters: a partner, an advocate, the person
/// themselves. They may find the matters they were let in to, and no others.
public record Guest(ActorId id, String name, String authority, Set<Chain> matters) implements Actor {

    public Guest {
        matters = Set.copyOf(matters);
    }

    @Override
    public Reach reach() {
        return new Reach.Matters(matters);
    }
}
