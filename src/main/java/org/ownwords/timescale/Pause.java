package org.ownwords.timescale;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A clock stopped for a reason, with a manager's support.
///
/// "Clear and defensible decisions should be recorded together with an evidence-based rationale ... and management
/// support" (Making Safeguarding Personal 2013/14: report of findings, section 13).
///
/// @param since       the first day that does not count
/// @param until       when it is expected to start again, or null where nobody can say
/// @param supportedBy the manager who supports it
/// @param resumption  how it started again, or null where it still stands
public record Pause(
        PauseId id,
        PauseReason reason,
        String why,
        LocalDate since,
        @Nullable LocalDate until,
        String supportedBy,
        @Nullable Resumption resumption) {

    public Pause {
        if (why.isBlank() || supportedBy.isBlank()) {
            throw new IllegalArgumentException("A clock is paused for a reason, with a manager's support");
        }
    }

    /// Whether the clock has not been started again.
    public boolean isOpen() {
        return resumption == null;
    }

    /// Whether the clock stood still on a day. The day it starts again counts.
    boolean covers(LocalDate day) {
        return !day.isBefore(since) && (resumption == null || day.isBefore(resumption.on()));
    }
}
