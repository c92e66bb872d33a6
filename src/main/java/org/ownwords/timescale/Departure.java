package org.ownwords.timescale;

import java.time.LocalDate;

/// Something is done differently from the council's procedure says, or takes longer than it means it to.
///
/// "Clear and defensible decisions should be recorded together with an evidence-based rationale ... and
/// management support" (Making Safeguarding Personal 2013/14: report of findings, section 13).
///
/// @param from        the code of the stage, or [#PROCEDURE] for anything else that the procedure says
/// @param instead     what is done instead
/// @param why         why, and what that rests on
/// @param supportedBy the manager who supports it, by name
record Departure(String from, DepartureReason reason, String instead, String why, String supportedBy, LocalDate on) {

    /// Anything that the procedure says and that is not the time for a stage.
    static final String PROCEDURE = "procedure";

    public Departure {
        if (instead.isBlank() || why.isBlank() || supportedBy.isBlank()) {
            throw new IllegalArgumentException(
                    "Who departs from the procedure says how and why, with a manager's support");
        }
    }
}
