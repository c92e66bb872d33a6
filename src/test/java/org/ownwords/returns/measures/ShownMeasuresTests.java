package org.ownwords.returns.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.returns.cells.Made.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ownwords.returns.cells.Council;
import org.ownwords.returns.cells.Made;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.publishing.PublishedAlone;

class ShownMeasuresTests {

    private static final Map<AgeBand, Long> PEOPLE = Map.of(
            AgeBand.FROM_18, 100_002L, AgeBand.FROM_65, 20_000L, AgeBand.FROM_75, 10_000L, AgeBand.FROM_85, 5_000L);
    private static final Optional<Population> POPULATION = Optional.of(new Population(2024, PEOPLE, PEOPLE));

    private static ShownMeasures exact(long other, long remained, long identified, long oldest) {
        return ShownMeasures.exact(sac(other, remained, identified, oldest), POPULATION);
    }

    private static ShownMeasures published(long other, long remained, long identified, long oldest) {
        return ShownMeasures.published(PublishedAlone.of(sac(other, remained, identified, oldest)), POPULATION);
    }

    private static SacReturn sac(long other, long remained, long identified, long oldest) {
        return Made.of(
                count("SG1f", "concern", "total", "total", 202),
                count("SG1f", "section-42", "total", "total", 53),
                count("SG1f", "other", "total", "total", other),
                count("SG1a", "section-42", "18-64", "total", 23),
                count("SG1a", "section-42", "65-74", "total", 13),
                count("SG1a", "section-42", "75-84", "total", 11),
                count("SG1a", "section-42", "85-94", "total", 9),
                count("SG1a", "section-42", "95+", "total", oldest),
                count("SG2c", "section-42", "identified-action", "known", identified),
                count("SG2c", "section-42", "identified-action", "unknown", identified),
                count("SG2c", "section-42", "identified-action", "service-provider", identified),
                count("SG2e", "section-42", "reduced", "known", 10),
                count("SG2e", "section-42", "reduced", "unknown", 10),
                count("SG2e", "section-42", "reduced", "service-provider", 10),
                count("SG2e", "section-42", "removed", "known", 15),
                count("SG2e", "section-42", "removed", "unknown", 15),
                count("SG2e", "section-42", "removed", "service-provider", 15),
                count("SG2e", "section-42", "remained", "known", remained),
                count("SG2e", "section-42", "remained", "unknown", remained),
                count("SG2e", "section-42", "remained", "service-provider", remained));
    }

    private static List<List<String>> text(List<ShownMeasure> measures) {
        return measures.stream()
                .map(each -> List.of(each.value(), each.numerator(), each.denominator()))
                .toList();
    }

    @Test
    void whoever_owes_the_return_sees_exact_figures() {
        var shown = exact(2, 3, 26, 1);
        assertThat(shown.exact()).isTrue();
        assertThat(text(shown.ascof())).containsExactly(List.of("89.3%", "75", "84"), List.of("96.2%", "75", "78"));
        assertThat(text(shown.enquiries())).containsExactly(List.of("27%", "55", "202"), List.of("96%", "53", "55"));
        assertThat(text(shown.rates().ofAll()))
                .containsExactly(
                        List.of("150", "202", "135,002"),
                        List.of("39", "53", "135,002"),
                        List.of("1", "2", "135,002"),
                        List.of("41", "55", "135,002"));
        assertThat(text(shown.rates().byAge().orElseThrow().rates())).last().isEqualTo(List.of("200", "10", "5,000"));
        assertThat(shown.rates().byAge().orElseThrow().standardised()).isEqualTo("42");
    }

    @Test
    void everybody_else_sees_counts_rounded_and_what_is_made_of_them() {
        var shown = published(8, 10, 35, 8);
        assertThat(shown.exact()).isFalse();
        assertThat(shown.until()).isPresent();
        assertThat(text(shown.ascof())).containsExactly(List.of("71.4%", "75", "105"), List.of("71.4%", "75", "105"));
        assertThat(text(shown.enquiries())).containsExactly(List.of("32%", "65", "200"), List.of("85%", "55", "65"));
        assertThat(text(shown.rates().ofAll()))
                .containsExactly(
                        List.of("148", "200", "135,002"),
                        List.of("41", "55", "135,002"),
                        List.of("7", "10", "135,002"),
                        List.of("48", "65", "135,002"));
        assertThat(text(shown.rates().byAge().orElseThrow().rates()))
                .containsExactly(
                        List.of("25", "25", "100,002"),
                        List.of("75", "15", "20,000"),
                        List.of("100", "10", "10,000"),
                        List.of("400", "20", "5,000"));
        assertThat(shown.rates().byAge().orElseThrow().standardised()).isEqualTo("52");
    }

    @Test
    void a_count_under_five_is_withheld_and_so_is_every_figure_made_of_it() {
        var shown = published(4, 8, 31, 4);
        assertThat(text(shown.enquiries()))
                .containsExactly(List.of("withheld", "withheld", "200"), List.of("withheld", "55", "withheld"));
        assertThat(text(shown.rates().ofAll()))
                .containsExactly(
                        List.of("148", "200", "135,002"),
                        List.of("41", "55", "135,002"),
                        List.of("withheld", "withheld", "135,002"),
                        List.of("withheld", "withheld", "135,002"));
        assertThat(text(shown.rates().byAge().orElseThrow().rates()))
                .last()
                .isEqualTo(List.of("withheld", "withheld", "5,000"));
        assertThat(shown.rates().byAge().orElseThrow().standardised()).isEqualTo("withheld");
    }

    /// By which a number under five could be worked out, were both shown.
    @Test
    void a_percentage_is_withheld_where_either_of_its_counts_is() {
        for (var remained = 0L; remained < 5; remained++) {
            assertThat(published(8, remained, 35, 8).ascof()).allSatisfy(each -> {
                var counts = List.of(each.numerator(), each.denominator());
                if (counts.contains("withheld")) {
                    assertThat(each.value()).isEqualTo("withheld");
                } else {
                    assertThat(Math.round(
                                    1000.0 * Long.parseLong(each.numerator()) / Long.parseLong(each.denominator())))
                            .isEqualTo(Math.round(
                                    10 * Double.parseDouble(each.value().replace("%", ""))));
                }
            });
        }
    }

    @Test
    void a_true_nought_is_withheld_like_any_other_small_number() {
        var shown = published(0, 10, 0, 8);
        assertThat(text(shown.enquiries())).contains(List.of("withheld", "withheld", "200"));
        assertThat(text(shown.ascof())).last().isEqualTo(List.of("withheld", "75", "withheld"));
    }

    @Test
    void over_100_percent_is_marked_as_the_department_marks_it() {
        assertThat(exact(8, 10, 20, 8).ascof())
                .last()
                .satisfies(each -> assertThat(each.value()).isEqualTo("125.0%, over 100%: published as [z]"))
                .satisfies(each -> assertThat(each.bar()).contains(BigDecimal.valueOf(100)));
        assertThat(published(8, 10, 20, 8).ascof())
                .last()
                .satisfies(each -> assertThat(each.value()).isEqualTo("over 100% [z]"))
                .satisfies(each -> assertThat(each.bar()).isEmpty());
    }

    @Test
    void what_a_figure_is_made_of_is_one_line() {
        assertThat(exact(2, 3, 26, 1).enquiries())
                .extracting(ShownMeasure::counts)
                .containsExactly("55 of 202", "53 of 55");
        assertThat(published(8, 10, 35, 8).ascof())
                .extracting(ShownMeasure::counts)
                .containsExactly("75 of 105", "75 of 105");
        assertThat(published(2, 3, 26, 1).enquiries())
                .extracting(ShownMeasure::counts)
                .containsExactly("withheld of 200", "55 of withheld");
        assertThat(Beside.of(new Council("906", "Isles of Scilly", "E06000053", "South West"), Optional.empty())
                        .areas())
                .extracting(ShownMeasure::counts)
                .containsExactly("10 of 10", "130,610 of 143,210", "withheld [c]", "121,600 of 133,380");
    }

    @Test
    void nothing_withheld_is_drawn() {
        var shown = published(4, 10, 35, 4);
        assertThat(Stream.of(shown.ascof(), shown.enquiries(), shown.rates().ofAll())
                        .flatMap(List::stream))
                .filteredOn(each -> each.value().equals("withheld"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.bar()).isEmpty());
        assertThat(shown.ascof().getFirst().bar()).contains(new BigDecimal("71.4"));
    }

    @Test
    void where_there_is_nothing_to_divide_by_there_is_no_figure() {
        var shown = ShownMeasures.exact(Made.of(), Optional.empty());
        assertThat(text(shown.ascof())).containsOnly(List.of("no figure", "0", "0"));
        assertThat(text(shown.enquiries())).containsOnly(List.of("no figure", "0", "0"));
        assertThat(shown.rates().ofAll()).isEmpty();
        assertThat(shown.rates().byAge()).isEmpty();
    }
}
