package org.ownwords.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ownwords.vocabulary.ReportingYear;

/// Formal meetings in figures.
class MeetingsHeldTests {

    private static final ReportingYear THIS = ReportingYear.of("2026-27");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static MeetingsHeld.Year exact(ReportingYear year, long strategy, long family) {
        return MeetingsHeld.exact(year, Map.of("strategy", strategy, "family", family));
    }

    @Test
    void only_whole_years_are_compared_and_talks_are_no_formal_meetings() {
        var held = new MeetingsHeld(List.of(
                exact(THIS, 1, 30),
                exact(THIS.before(), 12, 20),
                exact(THIS.before().before(), 20, 1)));
        assertThat(held.trend(TODAY)).isEqualTo("Fewer: 12 formal meetings in 2025-26, 20 in 2024-25.");
        assertThat(held.lines())
                .contains(
                        new MeetingsHeld.Line("Strategy meetings", List.of("1", "12", "20")),
                        new MeetingsHeld.Line("All formal meetings", List.of("1", "12", "20")),
                        new MeetingsHeld.Line("Talks, family meetings and others", List.of("30", "20", "1")));
    }

    @Test
    void what_is_small_or_would_give_it_away_is_withheld_and_the_rest_is_rounded() {
        var year = MeetingsHeld.published(THIS.before(), Map.of("strategy", 3L, "conference", 21L, "family", 4L));
        assertThat(year.kinds().get("strategy")).isEmpty();
        assertThat(year.others()).isEmpty();
        assertThat(new MeetingsHeld(List.of(year)).lines().toString()).doesNotContain("3", "24", "21");
        assertThat(new MeetingsHeld(
                                List.of(year, MeetingsHeld.nothing(THIS.before().before())))
                        .trend(TODAY))
                .contains("cannot be said yet");
    }
}
