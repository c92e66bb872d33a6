package org.ownwords.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ownwords.vocabulary.ReportingYear;

class StretchShownTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);

    private static String days(String year, Optional<LocalDate> until) {
        var time = new ChosenTime(ReportingYear.of(year), 0);
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
}
