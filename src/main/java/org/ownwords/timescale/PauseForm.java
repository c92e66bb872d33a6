package org.ownwords.timescale;

import java.time.LocalDate;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads why the clock is to stand still.
final class PauseForm {

    private PauseForm() {}

    static Reading<Pause> read(Reader read, PauseId id, LocalDate today) {
        var reason = read.choice("reason", PauseReason::of, "Select why the clock is paused");
        var why = read.words("why", "Enter why the clock is paused, and how you know");
        var since = read.pastDay("since", "Enter the day the clock stopped", today);
        var until = read.optionalDay("until");
        if (until != null && until.isBefore(since)) {
            read.dayProblem("until", "The day you expect it to start again must be after the day it stopped");
        }
        var supportedBy = read.line("supportedBy", "Enter the name of the manager who supports this");
        return read.accept(() -> new Pause(id, reason.orElseThrow(), why, since, until, supportedBy, null));
    }
}
