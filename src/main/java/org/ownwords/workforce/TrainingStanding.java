package org.ownwords.workforce;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;
import org.ownwords.page.Days;

/// How training that must be had stands for one colleague on a day.
///
/// Source: the council's own decision, recorded with the training. Nothing is closed to somebody who is due.
sealed interface TrainingStanding {

    /// Somebody is told so many days before they have it again.
    int DAYS_BEFORE = 60;

    /// It is not one that they must have had.
    record NotAsked() implements TrainingStanding {}

    /// They must have had it, and nothing says that they have.
    record NotHad() implements TrainingStanding {}

    /// They had it.
    ///
    /// @param againOn when they have it again, or null where once is enough
    record HadIt(LocalDate on, @Nullable LocalDate againOn) implements TrainingStanding {}

    /// They have it again by a day that is near.
    record DueSoon(LocalDate by) implements TrainingStanding {}

    /// The day by which they were to have it again has gone by.
    record Late(LocalDate by) implements TrainingStanding {}

    /// How a training stands for a colleague, whether or not they must have had it.
    ///
    /// @param last when they had it last, or null
    static TrainingStanding of(Course course, Practitioner practitioner, @Nullable LocalDate last, LocalDate today) {
        return course.isAskedOf(practitioner) ? asked(course.everyMonths(), last, today) : new NotAsked();
    }

    /// Of one that they must have had.
    ///
    /// @param everyMonths after how many months again, or null where once is enough
    static TrainingStanding asked(@Nullable Integer everyMonths, @Nullable LocalDate last, LocalDate today) {
        if (last == null) {
            return new NotHad();
        }
        if (everyMonths == null) {
            return new HadIt(last, null);
        }
        var again = last.plusMonths(everyMonths);
        if (again.isBefore(today)) {
            return new Late(again);
        }
        return again.isAfter(today.plusDays(DAYS_BEFORE)) ? new HadIt(last, again) : new DueSoon(again);
    }

    /// After the name of the training, or of whoever it is about.
    default String words() {
        return switch (this) {
            case NotAsked _ -> "";
            case NotHad _ -> ": not had yet";
            case HadIt(var on, var againOn) ->
                ", had on " + Days.day(on) + (againOn == null ? "" : ", again by " + Days.day(againOn));
            case DueSoon(var by) -> ", again by " + Days.day(by);
            case Late(var by) -> ", again since " + Days.day(by);
        };
    }

    /// Whether they have it now, or again.
    default boolean isDue() {
        return switch (this) {
            case NotHad _, DueSoon _, Late _ -> true;
            case NotAsked _, HadIt _ -> false;
        };
    }

    /// By when; null where no day is set.
    default @Nullable LocalDate by() {
        return switch (this) {
            case DueSoon soon -> soon.by();
            case Late late -> late.by();
            case NotAsked _, NotHad _, HadIt _ -> null;
        };
    }
}
