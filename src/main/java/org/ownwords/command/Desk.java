package org.ownwords.command;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Where a command is carried out: where it says what it has to say, and what time it is.
public record Desk(PrintStream out, Clock clock) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public Instant now() {
        return clock.instant();
    }

    /// The day it is in London.
    public LocalDate today() {
        return LocalDate.ofInstant(now(), LONDON);
    }
}
