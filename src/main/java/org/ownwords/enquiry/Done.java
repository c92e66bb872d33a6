package org.ownwords.enquiry;

import java.time.LocalDate;

/// A next step done: the day, and what happened.
public record Done(LocalDate on, String whatHappened) {

    public Done {
        if (whatHappened.isBlank()) {
            throw new IllegalArgumentException("What was done says what happened");
        }
    }
}
