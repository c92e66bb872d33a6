package org.ownwords.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.timescale.Timescale;

/// How long something has waited, and by when it is wanted.
///
/// @param since  the day it has been waiting since, or null if not known
/// @param stands its state today
/// @param waited how many days a colleague's work has waited to be signed off, or null where it is nothing
///               to sign off
public record Wanted(
        @Nullable LocalDate since,
        Timescale stands,
        Lateness lateness,
        @Nullable Long waited) {

    /// How long it has waited to be signed off, or null if it is something else.
    public @Nullable String waiting() {
        return switch (waited) {
            case null -> null;
            case Long days when days < 1 -> "Waiting since today";
            case Long days when days == 1 -> "Waiting 1 day";
            case Long days -> "Waiting " + days + " days";
        };
    }

    /// The day it is due, or null if there is none or its clock is stopped.
    public @Nullable LocalDate by() {
        return switch (stands) {
            case Timescale.OnTime(var due) -> due;
            case Timescale.Late late -> late.due();
            case Timescale.Paused _, Timescale.NoDay _ -> null;
        };
    }
}
