package org.ownwords.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.ownwords.access.Audience;
import org.ownwords.counted.Decided;
import org.ownwords.counted.Decided.Instead;
import org.ownwords.vocabulary.ReportingYear;

/// What became of concerns, as figures.
class ConcernFiguresTests {

    private static final Decided DECIDED =
            new Decided(8, 23, List.of(new Instead("Advice", 12), new Instead("A review", 4), new Instead("None", 0)));

    @Test
    void whoever_may_open_the_cases_sees_exact_numbers() {
        var figures = ConcernFigures.of(DECIDED, Audience.OPENS_CASES);
        assertThat(figures.became().whole()).hasValue(31);
        assertThat(numbers(figures.became())).containsExactly(OptionalLong.of(23), OptionalLong.of(8));
        assertThat(numbers(figures.instead()))
                .containsExactly(OptionalLong.of(12), OptionalLong.of(4), OptionalLong.of(0));
        assertThat(figures.instead().hasShares()).isFalse();
    }

    @Test
    void for_everybody_numbers_are_rounded_and_small_ones_withheld() {
        var figures = ConcernFigures.of(DECIDED, Audience.EVERYBODY);
        assertThat(figures.became().whole()).hasValue(35);
        assertThat(numbers(figures.became())).containsExactly(OptionalLong.of(25), OptionalLong.of(10));
        assertThat(numbers(figures.instead()))
                .containsExactly(OptionalLong.of(10), OptionalLong.empty(), OptionalLong.empty());
    }

    @Test
    void where_one_of_two_parts_is_withheld_so_are_the_other_and_the_whole() {
        for (var few : List.of(new Decided(4, 40, List.of()), new Decided(40, 4, List.of()))) {
            var figures = ConcernFigures.of(few, Audience.EVERYBODY);
            assertThat(figures.became().isEmpty()).isTrue();
        }
    }

    @Test
    void everybody_sees_only_months_that_are_over() {
        var year = ReportingYear.of(LocalDate.of(2026, 7, 9));
        assertThat(ConcernFigures.until(year, Audience.EVERYBODY, LocalDate.of(2026, 7, 9)))
                .isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(ConcernFigures.until(year, Audience.OPENS_CASES, LocalDate.of(2026, 7, 9)))
                .isEqualTo(LocalDate.of(2026, 7, 9));
        assertThat(ConcernFigures.until(year.before(), Audience.OPENS_CASES, LocalDate.of(2026, 7, 9)))
                .isEqualTo(year.before().last());
        assertThat(ConcernFigures.until(year, Audience.EVERYBODY, LocalDate.of(2026, 4, 9)))
                .as("nothing of it is over")
                .isBefore(year.first());
    }

    private static List<OptionalLong> numbers(Figure figure) {
        return figure.parts().stream().map(Figure.Part::number).toList();
    }
}
