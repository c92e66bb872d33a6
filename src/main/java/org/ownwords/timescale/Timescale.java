package org.ownwords.timescale;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How something stands against the time it is meant to take. It tells people, and stops nobody.
///
/// No national timescale exists: the statutory guidance asks for work in a timely manner, and each council sets its
/// own.
public sealed interface Timescale {

    /// There is time, up to and including the day.
    record OnTime(LocalDate due) implements Timescale {}

    /// The clock stands still, until the day it is expected to start again, where anybody can say.
    record Paused(LocalDate since, @Nullable LocalDate until) implements Timescale {}

    /// The day has gone by so many days ago, weekends counted, as people count what is late.
    record Late(LocalDate due, long byDays) implements Timescale {}

    /// How it stands on a day. What was late before its clock was paused is still late; pausing makes nothing good.
    ///
    /// @param from        the day the clock started, which is not counted
    /// @param workingDays how long it is meant to take
    /// @param pauses      the case's, whether or not they have ended
    /// @param on          today, or the day it was done
    static Timescale of(LocalDate from, int workingDays, List<Pause> pauses, LocalDate on) {
        var over = pauses.stream()
                .filter(pause -> !pause.since().isAfter(on) && !pause.covers(on))
                .toList();
        var due = due(from, workingDays, over);
        return pauses.stream()
                .filter(pause -> pause.covers(on) && !pause.since().isAfter(due))
                .min(Comparator.comparing(Pause::since))
                .<Timescale>map(pause -> new Paused(pause.since(), pause.until()))
                .orElseGet(() -> on.isAfter(due) ? new Late(due, ChronoUnit.DAYS.between(due, on)) : new OnTime(due));
    }

    /// The last day of so many working days on which no clock stood still.
    ///
    /// @param pauses those that have ended
    static LocalDate due(LocalDate from, int workingDays, List<Pause> pauses) {
        return WorkingDays.after(from, workingDays, day -> pauses.stream().noneMatch(pause -> pause.covers(day)));
    }
}
