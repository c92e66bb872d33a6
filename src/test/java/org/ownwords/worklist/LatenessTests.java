package org.ownwords.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.casework.Prompt;
import org.ownwords.person.CaseId;
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

    @Test
    void an_enquiry_that_is_open_for_longer_than_a_target_is_not_late() {
        assertThat(Lateness.of(new Timescale.Late(TODAY.minusDays(1), 1), true, TODAY))
                .isEqualTo(Lateness.OPEN_FOR_LONGER);
        assertThat(Lateness.of(new Timescale.OnTime(TODAY), true, TODAY)).isEqualTo(Lateness.TODAY);
        assertThat(Lateness.of(new Timescale.Paused(TODAY.minusDays(90), null), true, TODAY))
                .isEqualTo(Lateness.PAUSED);
    }

    private static Lateness of(Timescale timescale) {
        return Lateness.of(timescale, false, TODAY);
    }

    @Test
    void a_list_is_in_groups_the_soonest_first_and_an_empty_group_is_left_out() {
        var later = due("Talk with Edith", Lateness.LATER);
        var late = due("Decide", Lateness.LATE);
        var lateToo = due("Ring St Bride's Hospital", Lateness.LATE);

        assertThat(Lateness.groups(List.of(later, late, lateToo)))
                .containsExactly(entry(Lateness.LATE, List.of(late, lateToo)), entry(Lateness.LATER, List.of(later)));
        assertThat(Lateness.groups(List.of())).isEmpty();
    }

    @Test
    void each_group_has_words_of_its_own() {
        assertThat(Lateness.values())
                .extracting(Lateness::words)
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    private static Due due(String what, Lateness lateness) {
        var edith = new CaseId(new UUID(0, 1));
        return new Due(
                edith,
                "Edith Abbott",
                new Prompt(what, "", edith.path()),
                new WaitsFor("", "nadia.rahman"),
                new Wanted(null, new Timescale.NoDay(), lateness, null));
    }
}
