package org.ownwords.casework;

import java.util.Optional;
import java.util.UUID;
import org.ownwords.person.CaseFile;

/// A concept that has moments at which prompts are asked. Its form shows them.
public interface Moments {

    /// The moment that is about this entry, where it is one of its own and the entry is of this case.
    Optional<Moment> moment(CaseFile file, At at, UUID of);
}
