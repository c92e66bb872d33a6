package org.ownwords.casework;

import java.util.Collection;
import org.ownwords.access.Practitioner;

/// Whom something waits for.
public sealed interface Whom {

    /// Whoever holds the case.
    record Holder() implements Whom {}

    /// A colleague, by the identity that stands in what they recorded.
    record Colleague(String id) implements Whom {}

    /// A partner, the person, or somebody else the record names in words.
    record Other(String name) implements Whom {
        public Other {
            if (name.isBlank()) {
                throw new IllegalArgumentException("Somebody else has a name");
            }
        }
    }

    /// Anybody who may sign off the work of whoever did it: [org.ownwords.access.Role#MANAGER], and never themselves.
    record Signer(String doneBy) implements Whom {}

    /// Something whose words name somebody: a colleague where one of that name works here, or else somebody else.
    static Whom named(String name, Collection<Practitioner> colleagues) {
        return colleagues.stream()
                .filter(colleague -> colleague.name().equals(name.strip()))
                .findFirst()
                .<Whom>map(colleague -> new Colleague(colleague.username()))
                .orElseGet(() -> new Other(name));
    }
}
