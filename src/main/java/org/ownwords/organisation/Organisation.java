package org.ownwords.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An organisation that the council works with, as it is recorded once. A change is another that replaces it.
///
/// @param id   of the row
/// @param what the same for all rows of one organisation
/// @param why  why it was changed, or null
public record Organisation(
        UUID id,
        UUID what,
        Named named,
        Days days,
        @Nullable String why) {

    /// What it is called.
    ///
    /// @param contact whom to ring or write to there, or null
    public record Named(String name, Kind kind, @Nullable String contact) {
        public Named {
            if (name.isBlank()) {
                throw new IllegalArgumentException("An organisation has a name");
            }
        }
    }

    /// From when to when the council works with it.
    ///
    /// @param until the last day, or null where none was named
    public record Days(LocalDate from, @Nullable LocalDate until) {
        public Days {
            if (until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("It does not end before it begins");
            }
        }
    }

    /// Whether it is offered on a day.
    public boolean holdsOn(LocalDate day) {
        var until = days.until();
        return !days.from().isAfter(day) && (until == null || !until.isBefore(day));
    }
}
