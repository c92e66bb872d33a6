package org.ownwords.outcome;

import java.time.LocalDate;

/// Whether something the person said they want is still current.
public sealed interface Standing {

    /// Neither changed nor withdrawn.
    record Current() implements Standing {}

    /// They said something else since.
    record Changed(OutcomeId into) implements Standing {}

    /// They no longer want it, and what they said about that.
    record Withdrawn(LocalDate on, String words) implements Standing {}
}
