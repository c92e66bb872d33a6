package org.ownwords.feedback;

import java.time.LocalDate;
import org.ownwords.casework.Stage;
import org.ownwords.timescale.Targets;
import org.ownwords.timescale.WorkingDays;

/// By when somebody is asked how it was: within the council's own target for it, or else within eight weeks
/// of the end of the enquiry (Making Safeguarding Personal outcomes framework, 2018).
final class EightWeeks {

    static final Stage ASKING = new Stage("how-it-was", "From the end of an enquiry to asking how it was");

    private static final int WEEKS = 8;

    private EightWeeks() {}

    static LocalDate after(LocalDate ended, Targets targets) {
        return targets.workingDays(ASKING.code(), ended)
                .map(days -> WorkingDays.after(ended, days))
                .orElseGet(() -> ended.plusWeeks(WEEKS));
    }
}
