package org.ownwords.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.timescale.Timescale;

/// How long something has waited, and by when it is wanted.
///
/// @param since  the day it has been waiting since, or null if not known
/// @param stands its state today
public record Wanted(@Nullable LocalDate since, Timescale stands, Lateness lateness) {

    /// The day it is due, or null if there is none or its clock is stopped.
    public @Nullable LocalDate by() {
        return switch (stands) {
            case Timescale.OnTime(var due) -> due;
            case Timescale.Late late -> late.due();
            case Timescale.Paused _, Timescale.NoDay _ -> null;
        };
    }
}
