package org.ownwords.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ownwords.board.Figure.Bar;
import org.ownwords.board.Figure.Part;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.Voice;

class FiguresTests {

    @Test
    void a_figure_has_its_denominator_its_parts_and_their_shares() {
        var figure = Figure.of(List.of("in full", "in part", "not at all"), List.of(20, 10, 10));

        assertThat(figure.whole()).hasValue(40);
        assertThat(figure.isEmpty()).isFalse();
        assertThat(figure.withholds()).isFalse();
        assertThat(figure.parts())
                .containsExactly(
                        new Part("in full", OptionalInt.of(20), OptionalInt.of(50)),
                        new Part("in part", OptionalInt.of(10), OptionalInt.of(25)),
                        new Part("not at all", OptionalInt.of(10), OptionalInt.of(25)));
        assertThat(figure.bars()).containsExactly(new Bar(0, 0, 50), new Bar(1, 50, 25), new Bar(2, 75, 25));
    }

    @Test
    void a_figure_of_fewer_than_five_shows_nothing() {
        var figure = Figure.of(List.of("yes", "no"), List.of(4, 0));

        assertThat(figure.isEmpty()).isTrue();
        assertThat(figure.withholds()).isTrue();
        assertThat(figure.bars()).isEmpty();
        assertThat(figure.parts()).allSatisfy(part -> {
            assertThat(part.number()).isEmpty();
            assertThat(part.percent()).isEmpty();
        });
    }

    @Test
    void the_figures_say_what_the_counts_say() {
        var figures = Figures.of(new Counts(
                60,
                45,
                40,
                Map.of(Voice.ADULT, 30, Voice.REPRESENTATIVE, 10),
                Map.of(CameAbout.FULLY, 20, CameAbout.PARTLY, 12, CameAbout.NOT, 8),
                Map.of("yes", 25, "partly", 10, "no", 5, "not-asked", 20),
                List.of(
                        new Counts.Reason("It would not have been safe", 9),
                        new Counts.Reason("They died", 3),
                        new Counts.Reason("Another reason", 4))));

        assertThat(numbers(figures.asked())).containsExactly(45, 15);
        assertThat(numbers(figures.expressed())).containsExactly(40, 20);
        assertThat(numbers(figures.cameAbout())).containsExactly(20, 12, 8);
        assertThat(numbers(figures.safer())).containsExactly(25, 10, 5);
        assertThat(numbers(figures.byVoice())).containsExactly(30, -1, -1, -1);
        assertThat(numbers(figures.reasons())).containsExactly(9, 7);
        assertThat(figures.reasons().parts().getLast().words()).isEqualTo("Other reasons");
    }

    @Test
    void a_year_runs_from_april_to_march() {
        assertThat(FinancialYear.of(LocalDate.of(2026, 3, 31))).isEqualTo(new FinancialYear(2025));
        assertThat(FinancialYear.of(LocalDate.of(2026, 4, 1))).isEqualTo(new FinancialYear(2026));
        var year = new FinancialYear(2026);
        assertThat(year.firstDay()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(year.lastDay()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(year.before()).isEqualTo(new FinancialYear(2025));
        assertThat(year).hasToString("2026-27");
        assertThat(new FinancialYear(2099)).hasToString("2099-00");
        assertThat(FinancialYear.of("2026-27")).contains(year);
        assertThat(FinancialYear.of("2026-28")).isEmpty();
        assertThat(FinancialYear.of("'; drop")).isEmpty();
    }

    private static List<Integer> numbers(Figure figure) {
        return figure.parts().stream().map(part -> part.number().orElse(-1)).toList();
    }
}
