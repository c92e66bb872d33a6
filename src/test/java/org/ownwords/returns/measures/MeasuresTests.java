package org.ownwords.returns.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.returns.cells.Made.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.counted.Count;
import org.ownwords.returns.cells.Council;
import org.ownwords.returns.cells.Made;

class MeasuresTests {

    private static final Council CITY_OF_LONDON = new Council("714", "City of London", "E09000001", "London");

    private static final Count[] COUNTS = {
        count("SG1f", "concern", "total", "total", 200),
        count("SG1f", "section-42", "total", "total", 51),
        count("SG1f", "other", "total", "total", 10),
        count("SG2c", "section-42", "identified-action", "known", 20),
        count("SG2c", "section-42", "identified-no-action", "unknown", 4),
        count("SG2c", "section-42", "none-action", "known", 100),
        count("SG2e", "section-42", "reduced", "known", 12),
        count("SG2e", "section-42", "removed", "service-provider", 13),
        count("SG2e", "section-42", "remained", "unknown", 5),
        count("SG2e", "other", "remained", "unknown", 50),
    };

    @Test
    void ascof_4b_is_computed_both_ways_over_section_42_alone() {
        var measures = Measures.of(Made.of(COUNTS), Optional.empty());
        assertThat(measures.ascof4bByOutcome()).isEqualTo(new Share(25, 30));
        assertThat(measures.ascof4bByIdentified()).isEqualTo(new Share(25, 24));
    }

    @Test
    void conversion_counts_all_enquiries_and_not_those_under_section_42_alone() {
        var measures = Measures.of(Made.of(COUNTS), Optional.empty());
        assertThat(measures.conversion()).isEqualTo(new Share(61, 200));
        assertThat(measures.proportionSection42()).isEqualTo(new Share(51, 61));
    }

    @Test
    void a_council_reads_them_one_line_each() {
        assertThat(MeasureLines.of(Measures.of(Made.of(CITY_OF_LONDON, COUNTS), Optional.empty())))
                .containsExactly(
                        "ASCOF 4B, over the outcomes in SG2e: 83.3% (25 of 30)",
                        "ASCOF 4B, over the risks identified in SG2c: 104.2% (25 of 24); over 100%, so the Department shows"
                                + " [z]",
                        "Conversion rate, all enquiries over concerns: 30% (61 of 200)",
                        "Section 42, of all enquiries: 84% (51 of 61)",
                        "Concerns per 100,000 adults: %s (200 for %d)".formatted(rate(200), adults()),
                        "Section 42 enquiries per 100,000 adults: %s (51 for %d)".formatted(rate(51), adults()),
                        "Other enquiries per 100,000 adults: %s (10 for %d)".formatted(rate(10), adults()),
                        "All enquiries per 100,000 adults: %s (61 for %d)".formatted(rate(61), adults()),
                        "Section 42 individuals by age: the population by age is not known");
    }

    private static long adults() {
        return AdultPopulation.of("714").orElseThrow();
    }

    private static long rate(long number) {
        return Math.round(number * 100_000.0 / adults());
    }

    @Test
    void where_there_is_nothing_to_divide_by_there_is_no_figure() {
        assertThat(MeasureLines.of(Measures.of(Made.of(), Optional.empty())))
                .containsExactly(
                        "ASCOF 4B, over the outcomes in SG2e: none (0 of 0)",
                        "ASCOF 4B, over the risks identified in SG2c: none (0 of 0)",
                        "Conversion rate, all enquiries over concerns: none (0 of 0)",
                        "Section 42, of all enquiries: none (0 of 0)",
                        "Rates per 100,000 adults: the population is not known",
                        "Section 42 individuals by age: the population by age is not known");
    }

    @ParameterizedTest
    @CsvSource({
        "1,8,0,12",
        "3,8,0,38",
        "1,8,1,12.5",
        "121600,133380,1,91.2",
        "130610,143210,1,91.2",
        "0,5,0,0",
        "7,7,0,100"
    })
    void a_share_is_of_the_exact_counts_and_halves_go_to_the_even_number(
            long numerator, long denominator, int places, BigDecimal percent) {
        assertThat(new Share(numerator, denominator).percent(places, RoundingMode.HALF_EVEN))
                .contains(percent);
    }

    @Test
    void all_is_not_more_than_all() {
        assertThat(new Share(5, 5).isMoreThanAll()).isFalse();
        assertThat(new Share(6, 5).isMoreThanAll()).isTrue();
    }

    @Test
    void the_population_is_that_of_every_council_and_adds_up_to_england() {
        assertThat(AdultPopulation.england()).isEqualTo(46_437_085);
        assertThat(AdultPopulation.of("503")).isPresent();
        assertThat(AdultPopulation.of("990")).isEmpty();
    }
}
