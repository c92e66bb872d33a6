package org.ownwords.enquiry;

/// Whether a next step still asks something of somebody.
sealed interface StepStanding {

    /// It is still to be done.
    record ToDo() implements StepStanding {}

    /// It was done.
    record WasDone(Done done) implements StepStanding {}

    /// It is no longer needed.
    record IsNotNeeded(NotNeeded reason) implements StepStanding {}

    /// Another step stands in its place.
    record Replaced() implements StepStanding {}
}
