package org.ownwords.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Doer;
import org.ownwords.outcome.OutcomeId;

/// What is written into a plan.
///
/// @param what            what will be done; the person's own words where they wrote it
/// @param doer            who will do it, the person themselves where possible
/// @param dueOn           by when, or null
/// @param towards         which of the things the person wants it is for, or null
/// @param writtenByPerson whether the words are the person's own
public record Intent(
        String what,
        Doer doer,
        @Nullable LocalDate dueOn,
        @Nullable OutcomeId towards,
        boolean writtenByPerson) {

    public Intent {
        if (what.isBlank()) {
            throw new IllegalArgumentException("A plan says what will be done");
        }
    }

    /// For somebody named in words.
    public Intent(
            String what, String who, @Nullable LocalDate dueOn, @Nullable OutcomeId towards, boolean writtenByPerson) {
        this(what, Doer.named(who), dueOn, towards, writtenByPerson);
    }

    /// The same by somebody else, or by another day.
    Intent goingOn(Doer by, @Nullable LocalDate day) {
        return new Intent(what, by, day, towards, writtenByPerson);
    }
}
