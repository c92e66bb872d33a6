package org.ownwords.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who works here is away from one day to another, and who covers for them meanwhile.
///
/// @param id        of the row
/// @param coveredBy whoever covers, or null where nobody does
/// @param calledOff whether they are not away after all
public record Absence(
        UUID id, ActorId actor, Days days, @Nullable ActorId coveredBy, boolean calledOff, String why) {

    /// From the first to the last day.
    public record Days(LocalDate from, LocalDate until) {
        public Days {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("Nobody is back before they are away");
            }
        }

        boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    public Absence {
        if (why.isBlank()) {
            throw new IllegalArgumentException("That somebody is away is recorded with why");
        }
        if (actor.equals(coveredBy)) {
            throw new IllegalArgumentException("Nobody covers for themselves");
        }
    }
}
