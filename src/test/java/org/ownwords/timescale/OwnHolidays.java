package org.ownwords.timescale;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ownwords.timescale.Targets.Target;

/// Targets of a council with a bank holiday of its own, for tests of other modules.
public final class OwnHolidays {

    private OwnHolidays() {}

    public static Targets targets(LocalDate holiday, Target target) {
        return new Targets(List.of(target), new Holidays(Map.of(holiday, true)));
    }
}
