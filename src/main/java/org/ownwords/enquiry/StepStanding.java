package org.ownwords.enquiry;

/// Whether a next step still has to be done.
sealed interface StepStanding {

    /// It is still to be done.
    record ToDo() implements StepStanding {}

    /// It was done.
    record WasDone(Done done) implements StepStanding {}

    /// It is no longer needed.
    record IsNotNeeded(NotNeeded reason) implements StepStanding {}

    /// Another step has replaced it.
    record Replaced() implements StepStanding {}
}
