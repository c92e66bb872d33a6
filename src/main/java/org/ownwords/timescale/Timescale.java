package org.ownwords.timescale;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The state of something compared with the time it is meant to take. See [Term], which works it out.
public sealed interface Timescale {

    /// There is time, up to and including the day.
    record OnTime(LocalDate due) implements Timescale {}

    /// The clock is stopped, until the day that counts again, if known.
    record Paused(LocalDate since, @Nullable LocalDate until) implements Timescale {}

    /// The day passed this many days ago, weekends included, as people count lateness.
    record Late(LocalDate due, long byDays) implements Timescale {}

    /// No day was set, and the council has no target for it.
    record NoDay() implements Timescale {}
}
