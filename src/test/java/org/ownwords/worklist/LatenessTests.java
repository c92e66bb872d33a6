package org.ownwords.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LatenessTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);

    @Test
    void a_day_that_has_passed_is_late_and_today_is_not() {
        assertThat(Lateness.of(TODAY.minusDays(1), false, TODAY)).isEqualTo(Lateness.LATE);
        assertThat(Lateness.of(TODAY, false, TODAY)).isEqualTo(Lateness.TODAY);
        assertThat(Lateness.of(TODAY.plusDays(6), false, TODAY)).isEqualTo(Lateness.THIS_WEEK);
        assertThat(Lateness.of(TODAY.plusDays(7), false, TODAY)).isEqualTo(Lateness.LATER);
        assertThat(Lateness.of(null, false, TODAY)).isEqualTo(Lateness.NO_DAY);
    }

    @Test
    void a_clock_that_is_paused_with_a_reason_is_never_late() {
        assertThat(Lateness.of(TODAY.minusDays(90), true, TODAY)).isEqualTo(Lateness.PAUSED);
        assertThat(Lateness.PAUSED.words()).isEqualTo("Paused with a reason");
    }
}
