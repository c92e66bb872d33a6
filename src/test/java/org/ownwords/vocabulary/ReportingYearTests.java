package org.ownwords.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingYearTests {

    private static final ReportingYear YEAR = ReportingYear.of("2025-26");

    @Test
    void it_begins_on_the_first_of_april_and_ends_on_the_last_of_march() {
        assertThat(YEAR.first()).isEqualTo(LocalDate.of(2025, 4, 1));
        assertThat(YEAR.last()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void both_its_ends_are_in_it_and_the_days_either_side_are_not() {
        assertThat(YEAR.contains(LocalDate.of(2025, 4, 1))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2025, 3, 31))).isFalse();
        assertThat(YEAR.contains(LocalDate.of(2026, 4, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-26", "1999-00", "2009-10", "2099-00"})
    void it_is_written_as_it_was_read(String text) {
        assertThat(ReportingYear.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "2025/26", "2025-2026", "25-26", " 2025-26", "2025-26 ", "٢٠٢٥-٢٦"})
    void what_is_not_written_as_a_year_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingYear.of(text))
                .withMessageStartingWith("Write the year like 2025-26");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-25", "2025-27", "2025-24"})
    void two_halves_that_do_not_follow_each_other_are_refused_with_the_likely_year(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingYear.of(text))
                .withMessageEndingWith("did you mean 2025-26?");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1899, 9999})
    void a_year_no_return_could_be_for_is_refused(int from) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportingYear(from));
    }

    @Test
    void the_year_before_ends_the_day_before() {
        assertThat(ReportingYear.of("2025-26").before()).isEqualTo(ReportingYear.of("2024-25"));
    }
}
