package org.ownwords.boardwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.ownwords.vocabulary.AbuseType;

/// Concerns about a kind of harm, beside the work that was to prevent it.
class TrendTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);

    private static Trend of(LocalDate done, Map<LocalDate, Long> counts) {
        return Trend.of(AbuseType.FINANCIAL, done, counts, Trend.until(done, TODAY));
    }

    @Test
    void the_quarters_are_the_eight_that_have_ended() {
        var trend = of(TODAY, Map.of());
        assertThat(trend.quarters()).hasSize(8);
        assertThat(trend.quarters().getFirst().first()).isEqualTo(LocalDate.of(2024, 7, 1));
        assertThat(trend.quarters().getLast().last()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(Trend.until(TODAY, LocalDate.of(2026, 7, 1))).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(Trend.until(TODAY, LocalDate.of(2026, 6, 30))).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(trend.quarters()).as("done in a quarter that goes on").noneMatch(Trend.Quarter::here);
    }

    @Test
    void work_of_long_ago_has_the_quarters_around_it() {
        var trend = of(LocalDate.of(2020, 2, 29), Map.of(LocalDate.of(2020, 1, 1), 12L));
        assertThat(trend.quarters()).hasSize(8);
        assertThat(trend.quarters().getFirst().first()).isEqualTo(LocalDate.of(2019, 4, 1));
        assertThat(trend.quarters().getLast().last()).isEqualTo(LocalDate.of(2021, 3, 31));
        assertThat(trend.quarters())
                .filteredOn(Trend.Quarter::here)
                .extracting(Trend.Quarter::first)
                .containsExactly(LocalDate.of(2020, 1, 1));
        assertThat(of(LocalDate.of(2025, 6, 30), Map.of()).quarters().getLast().last())
                .as("four quarters have ended since")
                .isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void small_numbers_are_withheld_and_others_are_rounded() {
        var trend = of(LocalDate.of(2026, 3, 31), Map.of(LocalDate.of(2026, 1, 1), 4L, LocalDate.of(2026, 4, 1), 12L));
        assertThat(trend.quarters().getLast().concerns()).isEqualTo(OptionalLong.of(10));
        assertThat(trend.quarters().get(6).concerns()).isEmpty();
        assertThat(trend.quarters().getFirst().concerns()).as("zero included").isEmpty();
        assertThat(trend.quarters())
                .filteredOn(Trend.Quarter::here)
                .containsExactly(trend.quarters().get(6));
        assertThat(of(LocalDate.of(2026, 4, 1), Map.of()).quarters().getLast().here())
                .isTrue();
    }
}
