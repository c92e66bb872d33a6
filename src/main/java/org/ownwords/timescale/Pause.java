package org.ownwords.timescale;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A clock stopped for a reason, with a manager's support, until a day.
///
/// @param since      the first day that does not count
/// @param until      the day that counts again, whether or not somebody starts the clock by hand; null in older
///                   records, where it stands until somebody does
/// @param stops      what it is for; nothing that may bring somebody to harm is ever stopped
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

    /// Whether nobody has started the clock again by hand. It may have run out all the same.
    public boolean isOpen() {
        return resumption == null;
    }

    /// Whether the clock stood still on a day. The day it starts again counts.
    public boolean covers(LocalDate day) {
        var end = end();
        return !day.isBefore(since) && (end == null || day.isBefore(end));
    }

    /// The day that counts again: the earlier of the one it was meant to end on and the one somebody started it on.
    @Nullable LocalDate end() {
        if (resumption == null || until == null) {
            return resumption == null ? until : resumption.on();
        }
        return resumption.on().isBefore(until) ? resumption.on() : until;
    }
}
