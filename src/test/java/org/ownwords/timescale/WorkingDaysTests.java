package org.ownwords.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 7, 2);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 7, 4);

    @Test
    void neither_a_weekend_nor_a_bank_holiday_is_a_working_day() {
        assertThat(WorkingDays.includes(THURSDAY)).isTrue();
        assertThat(WorkingDays.includes(SATURDAY)).isFalse();
        assertThat(WorkingDays.includes(SATURDAY.plusDays(1))).isFalse();
        assertThat(WorkingDays.includes(LocalDate.of(2026, 8, 31))).isFalse();
    }

    @Test
    void the_first_day_is_not_counted() {
        assertThat(WorkingDays.after(THURSDAY, 1)).isEqualTo(THURSDAY.plusDays(1));
    }

    @Test
    void a_weekend_is_stepped_over() {
        assertThat(WorkingDays.after(THURSDAY, 2)).isEqualTo(LocalDate.of(2026, 7, 6));
        assertThat(WorkingDays.after(SATURDAY, 1)).isEqualTo(LocalDate.of(2026, 7, 6));
    }

    @Test
    void five_from_before_easter_is_a_week_and_the_two_holidays_later() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 4, 1), 5)).isEqualTo(LocalDate.of(2026, 4, 10));
    }

    @Test
    void christmas_and_new_year_are_stepped_over_across_the_years() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 12, 24), 4)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void none_is_the_same_day_or_the_next_working_day() {
        assertThat(WorkingDays.after(THURSDAY, 0)).isEqualTo(THURSDAY);
        assertThat(WorkingDays.after(SATURDAY, 0)).isEqualTo(LocalDate.of(2026, 7, 6));
    }

    @Test
    void a_day_on_which_the_clock_stands_still_is_not_counted() {
        var friday = THURSDAY.plusDays(1);
        assertThat(WorkingDays.after(THURSDAY, 1, Holidays.AS_PUBLISHED, stoppedOn(friday)))
                .isEqualTo(LocalDate.of(2026, 7, 6));
        assertThat(WorkingDays.after(THURSDAY, 0, Holidays.AS_PUBLISHED, stoppedOn(THURSDAY)))
                .isEqualTo(friday);
    }

    private static UnaryOperator<LocalDate> stoppedOn(LocalDate stopped) {
        return day -> day.equals(stopped) ? day.plusDays(1) : day;
    }

    @Test
    void fewer_than_none_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDays.after(THURSDAY, -1));
    }

    @Test
    void days_before_are_counted_back_over_a_weekend_and_the_holidays() {
        assertThat(WorkingDays.before(THURSDAY, 0)).isEqualTo(THURSDAY);
        assertThat(WorkingDays.before(THURSDAY, 1)).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(WorkingDays.before(SATURDAY, 1)).isEqualTo(LocalDate.of(2026, 7, 3));
        assertThat(WorkingDays.before(LocalDate.of(2026, 4, 10), 5)).isEqualTo(LocalDate.of(2026, 4, 1));
    }
}
