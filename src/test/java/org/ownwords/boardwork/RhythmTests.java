package org.ownwords.boardwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The Board meets at least four times a year.
class RhythmTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);

    private static Meeting on(LocalDate day, @Nullable LocalDate nextOn) {
        return new Meeting(null, Met.BOARD, day, "The plan", null, null, null, nextOn);
    }

    private static Rhythm of(Meeting... meetings) {
        return Rhythm.of(List.of(meetings), TODAY);
    }

    @Test
    void a_meeting_is_due_three_months_after_the_last() {
        assertThat(of(on(LocalDate.of(2026, 4, 10), null), on(LocalDate.of(2025, 12, 1), null)))
                .isEqualTo(new Rhythm.Due(LocalDate.of(2026, 7, 10)));
        assertThat(of(on(LocalDate.of(2026, 4, 9), null)))
                .as("due today is not late")
                .isEqualTo(new Rhythm.Due(TODAY));
        assertThat(of(on(LocalDate.of(2026, 4, 8), null))).isEqualTo(new Rhythm.Late(LocalDate.of(2026, 7, 8)));
    }

    @Test
    void one_that_has_its_day_is_planned_whether_it_was_recorded_or_said_at_the_last() {
        var last = LocalDate.of(2026, 5, 1);
        assertThat(of(on(last, LocalDate.of(2026, 8, 1)))).isEqualTo(new Rhythm.Planned(LocalDate.of(2026, 8, 1)));
        assertThat(of(on(last, LocalDate.of(2026, 8, 1)), on(LocalDate.of(2026, 7, 20), null)))
                .isEqualTo(new Rhythm.Planned(LocalDate.of(2026, 7, 20)));
        assertThat(of(on(last, LocalDate.of(2026, 8, 2))))
                .isEqualTo(new Rhythm.PlannedLate(LocalDate.of(2026, 8, 2), LocalDate.of(2026, 8, 1)));
        assertThat(of(on(last, null), on(LocalDate.of(2026, 8, 5), null)))
                .as("one to come does not move the day by which it is due")
                .isEqualTo(new Rhythm.PlannedLate(LocalDate.of(2026, 8, 5), LocalDate.of(2026, 8, 1)));
        assertThat(of(on(LocalDate.of(2025, 1, 1), TODAY)))
                .as("a meeting that was to be by today, and was not recorded")
                .isInstanceOf(Rhythm.Late.class);
    }

    @Test
    void where_none_was_held_it_says_so() {
        assertThat(of()).isEqualTo(new Rhythm.NotYet());
        assertThat(of(on(LocalDate.of(2026, 7, 10), null))).isEqualTo(new Rhythm.Planned(LocalDate.of(2026, 7, 10)));
        assertThat(of(on(TODAY, null))).as("today").isEqualTo(new Rhythm.Due(LocalDate.of(2026, 10, 9)));
    }
}
