package org.ownwords.timescale;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A clock stopped for a reason, with a manager's support, until a day.
///
/// @param since      the first day that does not count
/// @param until      the day that counts again, whether or not the clock is started by hand; null in older
///                   records, where the pause lasts until it is
/// @param stops      what it is for; anything that protects people from harm is never stopped
/// @param resumption how it was started again by hand, or null
public record Pause(
        PauseId id,
        Rationale rationale,
        LocalDate since,
        @Nullable LocalDate until,
        Stops stops,
        @Nullable Resumption resumption) {

    public Pause {
        if (until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("A clock does not start again before it stopped");
        }
    }

    /// Whether the clock has not been started again by hand. The pause may have run out anyway.
    public boolean isOpen() {
        return resumption == null;
    }

    /// Whether the clock was stopped on a day. The day it starts again counts.
    public boolean covers(LocalDate day) {
        var end = end();
        return !day.isBefore(since) && (end == null || day.isBefore(end));
    }

    /// The day that counts again: the earlier of its planned end and the day it was started by hand.
    @Nullable LocalDate end() {
        if (resumption == null || until == null) {
            return resumption == null ? until : resumption.on();
        }
        return resumption.on().isBefore(until) ? resumption.on() : until;
    }
}
