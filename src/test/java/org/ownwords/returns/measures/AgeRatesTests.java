package org.ownwords.returns.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.returns.cells.Made.count;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ownwords.returns.cells.Made;
import org.ownwords.returns.cells.SacReturn;

class AgeRatesTests {

    /// Of every hundred adults in England 70 are of 18 to 64, 15 of 65 to 74, 10 of 75 to 84 and 5 older.
    private static final Population POPULATION =
            new Population(2024, bands(100_000, 20_000, 10_000, 5_000), bands(700, 150, 100, 50));

    private static Map<AgeBand, Long> bands(long from18, long from65, long from75, long from85) {
        return Map.of(
                AgeBand.FROM_18, from18,
                AgeBand.FROM_65, from65,
                AgeBand.FROM_75, from75,
                AgeBand.FROM_85, from85);
    }

    private static SacReturn sac(long oldest) {
        return Made.of(
                count("SG1a", "section-42", "18-64", "total", 150),
                count("SG1a", "section-42", "65-74", "total", 60),
                count("SG1a", "section-42", "75-84", "total", 50),
                count("SG1a", "section-42", "85-94", "total", 70),
                count("SG1a", "section-42", "95+", "total", oldest - 70),
                count("SG1a", "section-42", "not-known", "total", 1_000),
                count("SG1a", "concern", "18-64", "total", 1_000),
                count("SG1a", "other", "18-64", "total", 1_000));
    }

    @Test
    void the_oldest_two_ages_of_the_return_are_one_and_an_age_not_known_is_in_none() {
        var rates = AgeRates.of(sac(100), POPULATION, Set.of());
        assertThat(rates.share(AgeBand.FROM_18)).isEqualTo(new Share(150, 100_000));
        assertThat(rates.share(AgeBand.FROM_65)).isEqualTo(new Share(60, 20_000));
        assertThat(rates.share(AgeBand.FROM_75)).isEqualTo(new Share(50, 10_000));
        assertThat(rates.share(AgeBand.FROM_85)).isEqualTo(new Share(100, 5_000));
    }

    /// By hand: 150 × 0.70 + 300 × 0.15 + 500 × 0.10 + 2,000 × 0.05 = 105 + 45 + 50 + 100.
    @Test
    void the_age_standardised_rate_is_each_rate_times_the_share_of_england() {
        assertThat(AgeRates.of(sac(100), POPULATION, Set.of()).standardised()).isEqualTo(new BigDecimal("300"));
    }

    /// By hand: one more of the oldest adds 20 × 0.05 = 1; with twice as many people of that age, half of it. A half
    /// goes to the even number.
    @Test
    void it_is_rounded_once_at_the_end() {
        assertThat(AgeRates.of(sac(101), POPULATION, Set.of()).standardised()).isEqualTo(new BigDecimal("301"));
        var twice = new Population(2024, bands(100_000, 20_000, 10_000, 10_000), POPULATION.england());
        assertThat(AgeRates.of(sac(101), twice, Set.of()).standardised()).isEqualTo(new BigDecimal("250"));
        assertThat(AgeRates.of(sac(103), twice, Set.of()).standardised()).isEqualTo(new BigDecimal("252"));
    }

    @Test
    void a_population_lacks_no_age() {
        assertThatThrownBy(() -> new Population(2024, Map.of(), POPULATION.england()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No people of age 18-64");
        assertThatThrownBy(() -> new Population(2024, bands(1, 1, 1, 0), POPULATION.england()))
                .hasMessage("No people of age 85+");
    }

    @Test
    void a_council_reads_them_one_line_each_over_the_estimate_that_was_loaded() {
        var measures = Measures.of(sac(100), Optional.of(POPULATION));
        assertThat(measures.population()).isEqualTo("estimate by age for mid-2024, as loaded");
        assertThat(measures.lines())
                .containsSubsequence(
                        "Concerns per 100,000 adults: 0 (0 for 135000)",
                        "Section 42 individuals, 18-64, per 100,000 of that age: 150 (150 for 100000)",
                        "Section 42 individuals, 65-74, per 100,000 of that age: 300 (60 for 20000)",
                        "Section 42 individuals, 75-84, per 100,000 of that age: 500 (50 for 10000)",
                        "Section 42 individuals, 85+, per 100,000 of that age: 2000 (100 for 5000)",
                        "Section 42 individuals per 100,000 adults, age-standardised to England: 300");
    }
}
