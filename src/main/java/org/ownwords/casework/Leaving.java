package org.ownwords.casework;

import java.util.Set;
import org.ownwords.history.Told;

/// One entry that leaves with a copy of a case.
///
/// @param with the copies it goes into
public record Leaving(Told told, Set<Copy> with) {

    /// A copy of a case that somebody takes away.
    public enum Copy {
        /// What the person is given of their own record, in words they can use.
        PERSONS,

        /// What is disclosed to somebody who asks for everything that is held about them (UK GDPR, article 15).
        SUBJECT_ACCESS,

        /// Everything, for another system or council that takes the case over.
        EXPORT
    }

    public Leaving {
        with = Set.copyOf(with);
    }
}
