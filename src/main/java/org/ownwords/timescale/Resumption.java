package org.ownwords.timescale;

import java.time.LocalDate;

/// A clock started again: the day, which counts once more, and why.
public record Resumption(LocalDate on, String why) {

    public Resumption {
        if (why.isBlank()) {
            throw new IllegalArgumentException("A clock is started again for a reason");
        }
    }
}
