package org.ownwords.enquiry;

/// Something a person said they would do next.
public record NextStep(NextStepId id, Todo todo, StepStanding standing) {

    public boolean isOpen() {
        return standing instanceof StepStanding.ToDo;
    }
}
