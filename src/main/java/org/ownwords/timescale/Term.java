package org.ownwords.timescale;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Owed;
import org.ownwords.casework.When;

/// When something owed is due, and the days until then on which its clock is stopped. It is worked out once
/// and gives the state on any later day, until a pause or a target changes.
///
/// No national timescale exists: the statutory guidance asks for work in a timely manner, and each council
/// sets its own. A target informs, and stops no one.
///
/// @param due   the day it is due, with the days of its pauses taken out; null if there is no day
/// @param still the current or next pause, or null
public record Term(@Nullable LocalDate due, @Nullable Still still) {

    /// The days a clock is stopped: from a day, up to the day that counts again, if known.
    public record Still(LocalDate from, @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /// No day is set and no target applies.
    public static final Term NONE = new Term(null, null);

    /// The term of something owed.
    ///
    /// What was late before its clock was paused is still late: a pause does not repair that. Anything that
    /// protects people from harm is never paused.
    ///
    /// @param pauses all of the case's
    public static Term of(Owed owed, Targets targets, List<Pause> pauses, LocalDate today) {
        return switch (owed.when()) {
            case When.Waiting _ -> NONE;
            case When.Day(var on) -> {
                var its = pausing(owed, Stops.SET_DAYS, pauses);
                yield new Term(
                        on,
                        still(
                                its.stream()
                                        .filter(each -> !each.since().isAfter(on))
                                        .toList(),
                                today));
            }
            case When.Within(var stage, var from) ->
                targets.workingDays(stage.code(), from)
                        .map(days -> new Span(from, days, targets.holidays())
                                .term(pausing(owed, stage.code(), pauses), today))
                        .orElse(NONE);
        };
    }

    private static List<Pause> pausing(Owed owed, String code, List<Pause> pauses) {
        return switch (owed.bearing()) {
            case SAFETY -> List.of();
            case KEEPS_OPEN, DATE_OF_THE_WHOLE, STEP, WHILE_OPEN ->
                pauses.stream().filter(each -> each.stops().includes(code)).toList();
        };
    }

    /// The working days of a target, from the day on which the work began.
    private record Span(LocalDate from, int days, Holidays holidays) {

        Term term(List<Pause> pauses, LocalDate today) {
            var standing = pauses.stream()
                    .filter(pause -> {
                        var others = pauses.stream().filter(each -> each.since().isBefore(pause.since()));
                        return !pause.since().isAfter(due(others.toList()));
                    })
                    .toList();
            return new Term(due(pauses), still(standing, today));
        }

        /// The last of the working days on which no clock was stopped. A pause without an end removes no days.
        private LocalDate due(List<Pause> pauses) {
            var ended = pauses.stream()
                    .filter(pause -> pause.end() != null)
                    .sorted(Comparator.comparing(Pause::since))
                    .toList();
            return WorkingDays.after(from, days, holidays, day -> running(day, ended));
        }
    }

    private static @Nullable Still still(List<Pause> pauses, LocalDate today) {
        return pauses.stream()
                .map(pause -> new Still(pause.since(), pause.end()))
                .filter(still -> still.until() == null || today.isBefore(still.until()))
                .min(Comparator.comparing(Still::from))
                .orElse(null);
    }

    /// The first day from `day` on that no pause covers.
    ///
    /// @param pauses with an end, the earliest first
    private static LocalDate running(LocalDate day, List<Pause> pauses) {
        var running = day;
        for (var pause : pauses) {
            if (pause.covers(running)) {
                running = Objects.requireNonNull(pause.end());
            }
        }
        return running;
    }

    /// Its state on a day.
    public Timescale on(LocalDate day) {
        if (still != null && still.covers(day)) {
            return new Timescale.Paused(still.from(), still.until());
        }
        return Optional.ofNullable(due)
                .<Timescale>map(wanted -> day.isAfter(wanted)
                        ? new Timescale.Late(wanted, wanted.until(day, java.time.temporal.ChronoUnit.DAYS))
                        : new Timescale.OnTime(wanted))
                .orElseGet(Timescale.NoDay::new);
    }
}
