package org.ownwords.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ownwords.page.Option;
import org.ownwords.vocabulary.ReportingYear;

class StretchShownTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);

    private static String days(String year, Optional<LocalDate> until) {
        var time = ChosenTime.of(ReportingYear.of(year));
        return new StretchShown(
                        StretchTopic.TIME,
                        time,
                        Breakdown.TEAM,
                        until.isEmpty(),
                        true,
                        List.of(new StretchShown.Of(time, until, List.of(), List.of())),
                        TODAY)
                .days();
    }

    @Test
    void a_year_that_goes_on_is_told_so_far_and_one_that_is_over_to_its_end() {
        assertThat(days("2026-27", Optional.empty())).isEqualTo("From 1 April 2026 so far");
        assertThat(days("2026-27", Optional.of(LocalDate.of(2026, 6, 30)))).isEqualTo("From 1 April 2026 so far");
        assertThat(days("2025-26", Optional.empty())).isEqualTo("From 1 April 2025 to 31 March 2026");
        assertThat(days("2025-26", Optional.of(LocalDate.of(2026, 3, 31))))
                .isEqualTo("From 1 April 2025 to 31 March 2026");
    }

    @Test
    void the_months_that_have_begun_can_be_chosen_and_those_shown_are_chosen_already() {
        var year = shown("2026-27");
        assertThat(year.months())
                .extracting(Option::words)
                .containsExactly("April 2026", "May 2026", "June 2026", "July 2026");
        assertThat(year.firstMonth()).isEqualTo("2026-27-m1");
        assertThat(year.lastMonth()).as("the last that has begun").isEqualTo("2026-27-m4");
        var some = shown("2025-26-m2,2025-26-m9");
        assertThat(some.months()).hasSize(12);
        assertThat(some.firstMonth()).isEqualTo("2025-26-m2");
        assertThat(some.lastMonth()).isEqualTo("2025-26-m9");
    }

    private static StretchShown shown(String text) {
        var time = ChosenTime.of(text).orElseThrow();
        return new StretchShown(
                StretchTopic.TIME,
                time,
                Breakdown.TEAM,
                true,
                true,
                List.of(new StretchShown.Of(time, Optional.empty(), List.of(), List.of())),
                TODAY);
    }
}
