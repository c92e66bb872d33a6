package org.ownwords.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Whether somebody would be away twice on a day.
class OverlapTests {

    private static final Absence MIDDLE = away(10, 14);
    private static final Absence END = away(20, 24);

    private static Absence.Days days(int from, int until) {
        return new Absence.Days(LocalDate.of(2026, 6, from), LocalDate.of(2026, 6, until));
    }

    private static Absence away(int from, int until) {
        return new Absence(UUID.randomUUID(), new ActorId("nadia.rahman"), days(from, until), null, false, "Leave");
    }

    private static Overlap of(int from, int until) {
        return Overlap.of(UUID.randomUUID(), days(from, until), List.of(END, MIDDLE));
    }

    @Test
    void days_before_between_and_after_are_free() {
        assertThat(of(1, 9)).isEqualTo(new Overlap.None());
        assertThat(of(15, 19)).isEqualTo(new Overlap.None());
        assertThat(of(25, 30)).isEqualTo(new Overlap.None());
        assertThat(Overlap.of(UUID.randomUUID(), days(1, 30), List.of())).isEqualTo(new Overlap.None());
    }

    @Test
    void a_first_day_in_another_absence_names_that_one() {
        assertThat(of(10, 10)).isEqualTo(new Overlap.OnFirstDay(MIDDLE));
        assertThat(of(14, 30)).isEqualTo(new Overlap.OnFirstDay(MIDDLE));
        assertThat(of(24, 30)).isEqualTo(new Overlap.OnFirstDay(END));
    }

    @Test
    void a_later_day_in_another_absence_names_the_earliest() {
        assertThat(of(9, 10)).isEqualTo(new Overlap.OnLaterDay(MIDDLE));
        assertThat(of(1, 30)).isEqualTo(new Overlap.OnLaterDay(MIDDLE));
        assertThat(of(15, 20)).isEqualTo(new Overlap.OnLaterDay(END));
    }

    @Test
    void the_same_form_sent_again_is_not_in_its_own_way() {
        assertThat(Overlap.of(MIDDLE.id(), MIDDLE.days(), List.of(MIDDLE, END))).isEqualTo(new Overlap.None());
    }
}
