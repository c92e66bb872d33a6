package org.ownwords.plan;

import java.time.LocalDate;

/// How an item of a plan ended: done, or no longer needed; the day; and what happened.
public record Ending(boolean done, LocalDate on, String whatHappened) {

    public Ending {
        if (whatHappened.isBlank()) {
            throw new IllegalArgumentException("What ends says what happened");
        }
    }

    /// `Done` or `No longer needed`.
    public String words() {
        return done ? "Done" : "No longer needed";
    }
}
