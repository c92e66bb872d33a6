package org.ownwords.feedback;

import java.time.LocalDate;
import org.ownwords.casework.Stage;
import org.ownwords.timescale.Targets;

/// By when somebody is asked how it was: within the council's own target for it, or else within eight weeks
/// of the end of the enquiry (Making Safeguarding Personal outcomes framework, 2018).
final class EightWeeks {

    static final Stage ASKING = new Stage("how-it-was", "From the end of an enquiry to asking how it was");

    private static final int WEEKS = 8;

    private EightWeeks() {}

    static LocalDate after(LocalDate ended, Targets targets) {
        return targets.due(ASKING.code(), ended).orElseGet(() -> ended.plusWeeks(WEEKS));
    }
}
