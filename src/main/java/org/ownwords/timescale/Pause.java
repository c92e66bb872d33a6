package org.ownwords.timescale;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A clock stopped for a reason, with a manager's support, until a day.
///
/// "Clear and defensible decisions should be recorded together with an evidence-based rationale ... and management
/// support" (Making Safeguarding Personal 2013/14: report of findings, section 13).
///
/// @param since       the first day that does not count
/// @param until       the day that counts again, whether or not the clock is started by hand; null in older
///                    records, where the pause lasts until it is
/// @param stops       what it is for; anything that protects people from harm is never stopped
/// @param supportedBy the manager who supports it
/// @param resumption  how it was started again by hand, or null
public record Pause(
        PauseId id,
        PauseReason reason,
        String why,
        LocalDate since,
        @Nullable LocalDate until,
        Stops stops,
        String supportedBy,
        @Nullable Resumption resumption) {

    public Pause {
        if (why.isBlank() || supportedBy.isBlank()) {
            throw new IllegalArgumentException("A clock is paused for a reason, with a manager's support");
        }
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
