package org.ownwords.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ownwords.counted.Growth;

class CutoffTests {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 10);

    private static Growth recorded(LocalDate day, String kind, long number) {
        return new Growth(day, kind, number, 0);
    }

    @Test
    void figures_are_of_the_end_of_the_last_full_month() {
        var growth = List.of(recorded(APRIL, "concern", 8), recorded(APRIL.plusMonths(1), "concern", 5));
        assertThat(Cutoff.of(growth, LocalDate.of(2026, 4, 30))).isEmpty();
        assertThat(Cutoff.of(growth, LocalDate.of(2026, 5, 1))).contains(LocalDate.of(2026, 4, 30));
        assertThat(Cutoff.of(growth, LocalDate.of(2026, 5, 31))).contains(LocalDate.of(2026, 4, 30));
        assertThat(Cutoff.of(growth, LocalDate.of(2026, 6, 1))).contains(LocalDate.of(2026, 5, 31));
    }

    @Test
    void one_closing_in_a_month_waits_until_there_are_five() {
        var growth = new ArrayList<>(List.of(recorded(APRIL, "concern", 8), recorded(APRIL, "ended-section-42", 6)));
        growth.add(recorded(APRIL.plusMonths(1), "ended-section-42", 1));
        assertThat(Cutoff.of(growth, LocalDate.of(2026, 6, 1))).contains(LocalDate.of(2026, 4, 30));
        growth.add(recorded(APRIL.plusMonths(2), "ended-section-42", 4));
        assertThat(Cutoff.of(growth, LocalDate.of(2026, 7, 1))).contains(LocalDate.of(2026, 6, 30));
    }

    @Test
    void nothing_is_published_of_a_year_with_too_little_in_it() {
        assertThat(Cutoff.of(List.of(), LocalDate.of(2026, 7, 1))).isEmpty();
        assertThat(Cutoff.of(
                        List.of(recorded(APRIL, "concern", 9), recorded(APRIL, "other", 1)), LocalDate.of(2027, 7, 1)))
                .isEmpty();
    }

    @Test
    void a_year_that_was_brought_in_is_published_from_the_day_after() {
        var growth = List.of(new Growth(APRIL, "concern", 60, 60), new Growth(APRIL, "section-42", 20, 20));
        assertThat(Cutoff.of(growth, APRIL)).isEmpty();
        assertThat(Cutoff.of(growth, APRIL.plusDays(1))).contains(APRIL);
        assertThat(Cutoff.of(List.of(new Growth(APRIL, "concern", 60, 49)), APRIL.plusDays(1)))
                .isEmpty();
    }

    /// Whoever looks every day sees the record change by five of a kind at least, or not at all.
    @Test
    void between_two_days_no_kind_grows_by_fewer_than_five() {
        for (var seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var growth = new ArrayList<Growth>();
            for (var day = APRIL; day.isBefore(APRIL.plusYears(1)); day = day.plusDays(1 + random.nextInt(9))) {
                for (var kind : List.of("concern", "section-42", "other", "ended-section-42", "ended-other")) {
                    if (random.nextInt(4) == 0) {
                        growth.add(recorded(day, kind, 1 + random.nextInt(3)));
                    }
                }
            }
            Optional<LocalDate> before = Optional.empty();
            for (var today = APRIL; today.isBefore(APRIL.plusYears(1)); today = today.plusDays(1)) {
                var now = Cutoff.of(growth, today);
                var by = new HashMap<String, Long>();
                for (var each : growth) {
                    var is = now.isPresent() && !each.day().isAfter(now.get());
                    var was = before.isPresent() && !each.day().isAfter(before.get());
                    if (is != was) {
                        by.merge(each.kind(), each.number(), Long::sum);
                    }
                }
                assertThat(by.values()).allSatisfy(number -> assertThat(number).isGreaterThanOrEqualTo(5));
                before = now;
            }
            assertThat(before).isPresent();
        }
    }
}
