package org.ownwords.returns.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.returns.cells.Made.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.access.Role;
import org.ownwords.returns.cells.Council;
import org.ownwords.returns.cells.Made;

class ShownMeasuresTests {

    private static final Map<AgeBand, Long> PEOPLE = Map.of(
            AgeBand.FROM_18, 100_002L, AgeBand.FROM_65, 20_000L, AgeBand.FROM_75, 10_000L, AgeBand.FROM_85, 5_000L);
    private static final Optional<Population> POPULATION = Optional.of(new Population(2024, PEOPLE, PEOPLE));

    private static ShownMeasures shown(Role role, long other, long remained, long identified, long oldest) {
        var sac = Made.of(
                count("SG1f", "concern", "total", "total", 202),
                count("SG1f", "section-42", "total", "total", 53),
                count("SG1f", "other", "total", "total", other),
                count("SG1a", "section-42", "18-64", "total", 23),
                count("SG1a", "section-42", "65-74", "total", 13),
                count("SG1a", "section-42", "75-84", "total", 11),
                count("SG1a", "section-42", "85-94", "total", 9),
                count("SG1a", "section-42", "95+", "total", oldest),
                count("SG2c", "section-42", "identified-action", "known", identified),
                count("SG2e", "section-42", "removed", "known", 23),
                count("SG2e", "section-42", "remained", "unknown", remained));
        return ShownMeasures.to(role, Made.YEAR, Measures.of(sac, POPULATION));
    }

    private static List<List<String>> text(List<ShownMeasure> measures) {
        return measures.stream()
                .map(each -> List.of(each.value(), each.numerator(), each.denominator()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "ANALYST"})
    void whoever_owes_the_return_sees_exact_figures(Role role) {
        var shown = shown(role, 2, 3, 26, 1);
        assertThat(shown.exact()).isTrue();
        assertThat(text(shown.ascof())).containsExactly(List.of("88.5%", "23", "26"), List.of("88.5%", "23", "26"));
        assertThat(text(shown.enquiries())).containsExactly(List.of("27%", "55", "202"), List.of("96%", "53", "55"));
        assertThat(text(shown.rates()))
                .containsExactly(
                        List.of("150", "202", "135,002"),
                        List.of("39", "53", "135,002"),
                        List.of("1", "2", "135,002"),
                        List.of("41", "55", "135,002"));
        assertThat(text(shown.ages().orElseThrow().rates())).last().isEqualTo(List.of("200", "10", "5,000"));
        assertThat(shown.ages().orElseThrow().standardised()).isEqualTo("42");
    }

    @Test
    void everybody_else_sees_counts_rounded_and_percentages_of_the_exact_ones() {
        var shown = shown(Role.BOARD_VIEWER, 8, 8, 31, 8);
        assertThat(shown.exact()).isFalse();
        assertThat(text(shown.ascof())).containsExactly(List.of("74.2%", "25", "30"), List.of("74.2%", "25", "30"));
        assertThat(text(shown.enquiries())).containsExactly(List.of("30%", "60", "200"), List.of("87%", "55", "60"));
        assertThat(text(shown.rates()))
                .containsExactly(
                        List.of("150", "200", "135,002"),
                        List.of("39", "55", "135,002"),
                        List.of("6", "10", "135,002"),
                        List.of("45", "60", "135,002"));
        assertThat(text(shown.ages().orElseThrow().rates()))
                .containsExactly(
                        List.of("23", "25", "100,002"),
                        List.of("65", "15", "20,000"),
                        List.of("110", "10", "10,000"),
                        List.of("340", "15", "5,000"));
        assertThat(shown.ages().orElseThrow().standardised()).isEqualTo("47");
    }

    @Test
    void a_count_under_five_is_withheld_and_so_is_every_figure_made_of_it() {
        var shown = shown(Role.BOARD_VIEWER, 4, 8, 31, 4);
        assertThat(text(shown.enquiries()))
                .containsExactly(List.of("withheld", "withheld", "200"), List.of("withheld", "55", "withheld"));
        assertThat(text(shown.rates()))
                .containsExactly(
                        List.of("150", "200", "135,002"),
                        List.of("39", "55", "135,002"),
                        List.of("withheld", "withheld", "135,002"),
                        List.of("withheld", "withheld", "135,002"));
        assertThat(text(shown.ages().orElseThrow().rates())).last().isEqualTo(List.of("withheld", "withheld", "5,000"));
        assertThat(shown.ages().orElseThrow().standardised()).isEqualTo("withheld");
    }

    @Test
    void a_few_where_the_risk_remained_withhold_the_percentage_that_would_give_them_away() {
        assertThat(text(shown(Role.BOARD_VIEWER, 8, 3, 26, 8).ascof()))
                .first()
                .isEqualTo(List.of("withheld", "25", "25"));
        assertThat(text(shown(Role.BOARD_VIEWER, 8, 5, 28, 8).ascof())).first().isEqualTo(List.of("82.1%", "25", "30"));
    }

    @Test
    void a_true_nought_is_withheld_like_any_other_small_number() {
        var shown = shown(Role.BOARD_VIEWER, 0, 3, 0, 8);
        assertThat(text(shown.enquiries())).contains(List.of("withheld", "withheld", "200"));
        assertThat(text(shown.ascof())).last().isEqualTo(List.of("withheld", "25", "withheld"));
    }

    @Test
    void over_100_percent_is_marked_as_the_department_marks_it() {
        assertThat(shown(Role.MANAGER, 8, 3, 20, 8).ascof())
                .last()
                .satisfies(each -> assertThat(each.value()).isEqualTo("115.0%, over 100%: published as [z]"))
                .satisfies(each -> assertThat(each.bar()).contains(BigDecimal.valueOf(100)));
        assertThat(shown(Role.BOARD_VIEWER, 8, 3, 20, 8).ascof())
                .last()
                .satisfies(each -> assertThat(each.value()).isEqualTo("over 100% [z]"))
                .satisfies(each -> assertThat(each.bar()).isEmpty());
    }

    @Test
    void what_a_figure_is_made_of_is_one_line() {
        assertThat(shown(Role.MANAGER, 2, 3, 26, 1).enquiries())
                .extracting(ShownMeasure::counts)
                .containsExactly("55 of 202", "53 of 55");
        assertThat(shown(Role.BOARD_VIEWER, 8, 8, 31, 8).ascof())
                .extracting(ShownMeasure::counts)
                .containsExactly("25 of 30", "25 of 30");
        assertThat(shown(Role.BOARD_VIEWER, 2, 3, 26, 1).enquiries())
                .extracting(ShownMeasure::counts)
                .containsExactly("withheld of 200", "55 of withheld");
        assertThat(Beside.of(new Council("906", "Isles of Scilly", "E06000053", "South West"), Optional.empty())
                        .areas())
                .extracting(ShownMeasure::counts)
                .containsExactly("10 of 10", "130,610 of 143,210", "withheld [c]", "121,600 of 133,380");
    }

    @Test
    void nothing_withheld_is_drawn() {
        var shown = shown(Role.BOARD_VIEWER, 4, 8, 31, 4);
        assertThat(Stream.of(shown.ascof(), shown.enquiries(), shown.rates()).flatMap(List::stream))
                .filteredOn(each -> each.value().equals("withheld"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.bar()).isEmpty());
        assertThat(shown.ascof().getFirst().bar()).contains(new BigDecimal("74.2"));
    }

    @Test
    void where_there_is_nothing_to_divide_by_there_is_no_figure() {
        var shown = ShownMeasures.to(Role.MANAGER, Made.YEAR, Measures.of(Made.of(), Optional.empty()));
        assertThat(text(shown.ascof())).containsOnly(List.of("no figure", "0", "0"));
        assertThat(text(shown.enquiries())).containsOnly(List.of("no figure", "0", "0"));
        assertThat(shown.rates()).isEmpty();
        assertThat(shown.ages()).isEmpty();
    }
}
