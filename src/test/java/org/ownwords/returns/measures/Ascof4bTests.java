package org.ownwords.returns.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ownwords.returns.cells.Council;
import org.ownwords.returns.cells.Made;
import org.ownwords.returns.measures.Ascof4b.Figure;
import org.ownwords.returns.measures.Ascof4b.Level;
import org.ownwords.returns.measures.Published.Known;
import org.ownwords.returns.measures.Published.NotApplicable;
import org.ownwords.returns.measures.Published.Suppressed;
import org.ownwords.vocabulary.ReportingYear;

class Ascof4bTests {

    private static final ReportingYear FIRST = ReportingYear.of("2023-24");
    private static final ReportingYear SECOND = ReportingYear.of("2024-25");

    private static Published known(String number) {
        return new Known(new BigDecimal(number));
    }

    private static Figure of(String council, ReportingYear year) {
        return Ascof4b.council(council).orElseThrow().in(year);
    }

    @Test
    void england_is_as_published_in_both_years() {
        assertThat(Ascof4b.england().in(FIRST)).isEqualTo(new Figure(known("121600"), known("133380"), known("91.2")));
        assertThat(Ascof4b.england().in(SECOND)).isEqualTo(new Figure(known("130610"), known("143210"), known("91.2")));
    }

    @Test
    void a_council_whose_figure_was_over_100_percent_has_its_counts_and_no_outcome() {
        assertThat(of("611", SECOND)).isEqualTo(new Figure(known("415"), known("135"), new NotApplicable()));
        assertThat(of("611", FIRST).outcome()).isEqualTo(known("54.8"));
    }

    @Test
    void what_was_withheld_stays_withheld() {
        assertThat(of("906", FIRST)).isEqualTo(new Figure(new Suppressed(), new Suppressed(), new Suppressed()));
        assertThat(of("906", SECOND).outcome()).isEqualTo(known("100.0"));
    }

    @Test
    void every_line_of_the_publication_is_kept() {
        assertThat(Stream.of(Level.values())
                        .map(level -> Ascof4b.all().stream()
                                .filter(area -> area.level() == level)
                                .count()))
                .containsExactly(1L, 6L, 9L, 154L);
    }

    @Test
    void what_is_neither_a_number_nor_a_marker_is_refused() {
        assertThat(Published.of("[x]")).isEqualTo(new Published.NotAvailable());
        for (var cell : List.of("", "[d]", "n/a", "91.2%")) {
            assertThatThrownBy(() -> Published.of(cell)).isInstanceOf(NumberFormatException.class);
        }
    }

    @Test
    void a_region_is_found_by_its_code_whatever_it_is_called() {
        assertThat(Ascof4b.of(Region.EAST_OF_ENGLAND).name()).isEqualTo("Eastern");
        assertThat(Ascof4b.of(Region.YORKSHIRE_AND_THE_HUMBER).in(SECOND).outcome())
                .isEqualTo(known("93.4"));
    }

    @Test
    void every_council_that_is_live_is_in_one_region() {
        var live = Stream.of(Region.values())
                .flatMap(region -> Ascof4b.councils(region).stream())
                .toList();
        assertThat(live).doesNotHaveDuplicates().hasSize(153);
        assertThat(Ascof4b.councils(Region.NORTH_EAST))
                .extracting(Ascof4b.Area::name)
                .isSorted()
                .contains("South Tyneside")
                .hasSize(12);
        assertThat(Ascof4b.council("102")).isPresent();
        assertThat(live).doesNotContain(Ascof4b.council("102").orElseThrow());
        assertThat(Ascof4b.council("990")).isEmpty();
    }

    @Test
    void a_council_is_shown_beside_itself_its_region_and_england_the_newest_year_first() {
        var beside = Beside.of(
                new Council("109", "South Tyneside", "E08000023", "North East"), Optional.of(Region.NORTH_EAST));
        assertThat(beside.published()).isTrue();
        assertThat(beside.areas())
                .extracting(ShownMeasure::name, ShownMeasure::value, ShownMeasure::numerator, ShownMeasure::denominator)
                .containsExactly(
                        tuple("South Tyneside, 2024-25", "does not apply [z]", "390", "330"),
                        tuple("North East, 2024-25", "90.3%", "14,085", "15,600"),
                        tuple("England, 2024-25", "91.2%", "130,610", "143,210"),
                        tuple("South Tyneside, 2023-24", "87.6%", "365", "420"),
                        tuple("North East, 2023-24", "89.5%", "14,090", "15,735"),
                        tuple("England, 2023-24", "91.2%", "121,600", "133,380"));
        assertThat(beside.areas().getFirst().bar()).isEmpty();
        assertThat(beside.areas().get(1).bar()).contains(new BigDecimal("90.3"));
        assertThat(beside.councils().stream().filter(Beside.OfCouncil::own).map(Beside.OfCouncil::name))
                .containsExactly("South Tyneside");
    }

    @Test
    void a_made_up_council_stands_beside_england_alone() {
        var beside = Beside.of(Made.LARCHMERE, Optional.empty());
        assertThat(beside.published()).isFalse();
        assertThat(beside.areas())
                .extracting(ShownMeasure::name)
                .containsExactly("England, 2024-25", "England, 2023-24");
        assertThat(beside.councils()).isEmpty();
    }

    @Test
    void a_region_has_one_address() {
        assertThat(Region.of("yorkshire-and-the-humber")).contains(Region.YORKSHIRE_AND_THE_HUMBER);
        assertThat(Region.of("Yorkshire and The Humber")).isEmpty();
        assertThat(Region.of("wales")).isEmpty();
    }
}
