package org.ownwords.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.timescale.OwnHolidays;
import org.ownwords.timescale.Targets;
import org.ownwords.timescale.Targets.Target;

/// By when somebody is asked how it was.
class EightWeeksTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Target THREE_DAYS = new Target(EightWeeks.ASKING.code(), 3, MONDAY.minusYears(1));

    @Test
    void it_is_eight_weeks_where_the_council_has_set_nothing() {
        assertThat(EightWeeks.after(MONDAY, new Targets(List.of()))).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void the_councils_own_working_days_are_counted_without_its_own_bank_holidays() {
        assertThat(EightWeeks.after(MONDAY, new Targets(List.of(THREE_DAYS)))).isEqualTo(MONDAY.plusDays(3));
        assertThat(EightWeeks.after(MONDAY, OwnHolidays.targets(MONDAY.plusDays(1), THREE_DAYS)))
                .isEqualTo(MONDAY.plusDays(4));
    }
}
