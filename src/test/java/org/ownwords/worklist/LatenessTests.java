package org.ownwords.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ownwords.timescale.Timescale;

class LatenessTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);

    @Test
    void a_day_to_come_is_today_this_week_or_later() {
        assertThat(of(new Timescale.OnTime(TODAY))).isEqualTo(Lateness.TODAY);
        assertThat(of(new Timescale.OnTime(TODAY.plusDays(6)))).isEqualTo(Lateness.THIS_WEEK);
        assertThat(of(new Timescale.OnTime(TODAY.plusDays(7)))).isEqualTo(Lateness.LATER);
    }

    @Test
    void what_is_late_paused_or_without_a_day_says_so() {
        assertThat(of(new Timescale.Late(TODAY.minusDays(1), 1))).isEqualTo(Lateness.LATE);
        assertThat(of(new Timescale.Paused(TODAY.minusDays(90), null))).isEqualTo(Lateness.PAUSED);
        assertThat(of(new Timescale.NoDay())).isEqualTo(Lateness.NO_DAY);
    }

    private static Lateness of(Timescale timescale) {
        return Lateness.of(timescale, TODAY);
    }
}
