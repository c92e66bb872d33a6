package org.ownwords.returns.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.returns.cells.SacTable.SG3A;
import static org.ownwords.returns.cells.SacTable.SG5A;
import static org.ownwords.returns.cells.SacTable.SG5B;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.disclosure.Cell;
import org.ownwords.disclosure.Reader;
import org.ownwords.returns.cells.Made;
import org.ownwords.returns.cells.SacCell;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTable;
import org.ownwords.returns.cells.SacTemplate;

class LocallyPublishableTests {

    private static final Map<String, Long> NOT_TRIED = Map.of();

    /// The answers of SG4a are each at least 28, 18, 18, 13 and 13, by what is shown of them: 90 enquiries. Those of
    /// SG3a that are shown are at most 22, 52 and 12: 86. So four were not recorded.
    private static final SacReturn ONE_CELL_FROM_ITS_SUM = Made.of(
            Made.count("SG3a", "section-42", "yes", "18-64", 22),
            Made.count("SG3a", "section-42", "no", "18-64", 52),
            Made.count("SG3a", "section-42", "dont-know", "18-64", 12),
            Made.count("SG3a", "section-42", "not-recorded", "18-64", 4),
            Made.count("SG4a", "section-42", "expressed", "18-64", 28),
            Made.count("SG4a", "section-42", "none-expressed", "18-64", 18),
            Made.count("SG4a", "section-42", "no", "18-64", 18),
            Made.count("SG4a", "section-42", "dont-know", "18-64", 13),
            Made.count("SG4a", "section-42", "not-recorded", "18-64", 13));

    private static Map<Cell, ?> narrowed(SacReturn sac, SortedMap<SacCell, String> shown, Reader reader) {
        return Attack.on(sac, shown, reader, NOT_TRIED);
    }

    private static SacCell cell(SacTable table, String enquiryType, String row, String column) {
        return SacTemplate.of(Made.YEAR).orElseThrow().layout(table).cell(enquiryType, row, column);
    }

    static Stream<Arguments> councils() {
        var alike = List.of(
                new int[] {}, new int[] {1, 4, 5, 7}, new int[] {2, 3, 5, 7, 8, 12, 13}, new int[] {13, 17, 18, 22});
        return Stream.of(5, 20, 80, 300, 2_000)
                .flatMap(concerns -> IntStream.range(0, alike.size())
                        .mapToObj(each -> Arguments.of(concerns, 1 + each % 3, alike.get(each), concerns + each)));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                        new int[] {4, 5},
                        new int[] {0, 5},
                        new int[] {2, 7},
                        new int[] {0, 3, 7, 8, 12, 13},
                        new int[] {0, 0, 0, 0, 0, 0, 0, 50},
                        new int[] {4, 5, 1_000})
                .map(numbers -> Arguments.of((Object) numbers));
    }

    @ParameterizedTest
    @MethodSource("councils")
    void nothing_withheld_can_be_worked_out(int concerns, double skew, int[] alike, long seed) {
        var council = MadeUp.council(seed, concerns, skew, alike);
        var shown = LocallyPublishable.of(council.sac());
        assertThat(Attack.on(council.sac(), shown, Reader.KNOWS_NOT_WHICH, council.together()))
                .as("nor by whoever does not know what is counted together, who knows less")
                .isEmpty();
        whoever_knows_which_are_small_works_out_no_more(council.sac(), shown);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void nothing_withheld_can_be_worked_out_where_a_return_does_not_keep_to_its_sums(int[] numbers) {
        for (var seed = 0; seed < 3; seed++) {
            var sac = MadeUp.of(seed, numbers);
            var shown = LocallyPublishable.of(sac);
            assertThat(narrowed(sac, shown, Reader.KNOWS_NOT_WHICH)).isEmpty();
            whoever_knows_which_are_small_works_out_no_more(sac, shown);
        }
    }

    /// What somebody can still work out who knows which cells are under five, he could if nothing were shown at all.
    private static void whoever_knows_which_are_small_works_out_no_more(
            SacReturn sac, SortedMap<SacCell, String> shown) {
        var narrowed = narrowed(sac, shown, Reader.KNOWS_WHICH);
        if (!narrowed.isEmpty()) {
            var nothing = new TreeMap<>(shown);
            nothing.replaceAll((_, _) -> "[c]");
            assertThat(narrowed(sac, nothing, Reader.KNOWS_WHICH).keySet()).containsAll(narrowed.keySet());
        }
    }

    @Test
    void the_national_rule_alone_lets_a_withheld_number_be_worked_out() {
        var shown = Publishable.of(ONE_CELL_FROM_ITS_SUM);
        assertThat(Attack.on(ONE_CELL_FROM_ITS_SUM, shown, Reader.KNOWS_WHICH, NOT_TRIED))
                .containsOnly(Map.entry(cell(SG3A, "section-42", "not-recorded", "18-64"), new TreeSet<>(List.of(4L))));
        assertThat(narrowed(ONE_CELL_FROM_ITS_SUM, LocallyPublishable.of(ONE_CELL_FROM_ITS_SUM), Reader.KNOWS_WHICH))
                .isEmpty();
    }

    @Test
    void what_is_in_the_way_is_withheld_and_the_smallest_of_it() {
        assertThat(LocallyPublishable.further(ONE_CELL_FROM_ITS_SUM))
                .containsExactly(cell(SG3A, "section-42", "dont-know", "18-64"));
    }

    @Test
    void everything_else_is_shown_as_in_the_national_publication() {
        var sac = MadeUp.council(1, 600, 4).sac();
        var further = LocallyPublishable.further(sac);
        var local = LocallyPublishable.of(sac);
        Publishable.of(sac)
                .forEach(
                        (cell, value) -> assertThat(local.get(cell)).isEqualTo(further.contains(cell) ? "[c]" : value));
        assertThat(local.keySet()).containsExactlyElementsOf(sac.values().keySet());
    }

    @Test
    void who_died_is_withheld_where_it_would_show_that_a_death_was_reviewed() {
        var sac = Made.of(
                Made.count("SG5a", "reviews", "died", "total", 1),
                Made.count("SG5b", "individuals", "died", "total", 6));
        assertThat(LocallyPublishable.further(sac)).containsExactly(cell(SG5B, "individuals", "died", "total"));
        assertThat(narrowed(sac, Publishable.of(sac), Reader.KNOWS_NOT_WHICH))
                .containsKey(cell(SG5A, "reviews", "died", "total"));
    }

    @Test
    void an_ordinary_council_withholds_hardly_any_more() {
        for (var seed = 0; seed < 3; seed++) {
            var sac = MadeUp.council(seed, 6_000, 3).sac();
            var shown = Publishable.of(sac).values().stream()
                    .filter(value -> !value.equals("[c]"))
                    .count();
            assertThat(LocallyPublishable.further(sac).size()).isLessThanOrEqualTo((int) (shown / 50));
        }
    }

    @Test
    void the_same_return_is_always_shown_the_same() {
        var sac = MadeUp.council(7, 80, 2, 2, 3, 5, 7, 8, 12, 13).sac();
        assertThat(LocallyPublishable.of(sac)).isEqualTo(LocallyPublishable.of(sac));
    }
}
