package org.ownwords.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Problems;
import org.ownwords.timescale.Targets;

/// Somebody to be asked, and by when.
///
/// @param by the last day for it, or null where the enquiry has not ended
record ToAsk(Interview interview, @Nullable LocalDate by) {

    static final Problems SENT_BEFORE = Problems.of(
            "talked",
            "Something was sent since you opened this page. Read what you entered, and send it once more to put it right");

    static ToAsk of(Interview interview, Targets targets) {
        var ended = interview.ended();
        return new ToAsk(interview, ended == null ? null : EightWeeks.after(ended, targets));
    }

    /// What this puts right, as a field of its form.
    String replaces() {
        var sent = interview.sent();
        return sent == null ? "" : sent.id().toString();
    }

    boolean isLate(LocalDate today) {
        return by != null && interview.sent() == null && by.isBefore(today);
    }
}
