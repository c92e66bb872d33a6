package org.ownwords.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.timescale.Targets.Target;

class TargetsTests {

    private static final LocalDate CONCERN = LocalDate.of(2026, 7, 2);
    private static final Targets LARCHMERE = new Targets(List.of(
            new Target("decision", 3, LocalDate.of(2026, 7, 2)),
            new Target("decision", 5, LocalDate.of(2025, 4, 1)),
            new Target("enquiry", 20, LocalDate.of(2025, 4, 1))));

    @Test
    void the_latest_setting_holds_for_what_starts_on_or_after_its_day() {
        assertThat(LARCHMERE.workingDays("decision", CONCERN)).contains(3);
        assertThat(LARCHMERE.workingDays("decision", CONCERN.minusDays(1))).contains(5);
    }

    @Test
    void nothing_is_meant_to_take_any_time_where_nothing_was_set() {
        assertThat(LARCHMERE.workingDays("plan-review", CONCERN)).isEmpty();
        assertThat(LARCHMERE.workingDays("decision", LocalDate.of(2025, 3, 31))).isEmpty();
        assertThat(new Targets(List.of()).workingDays("decision", CONCERN)).isEmpty();
    }

    @Test
    void a_target_can_end_from_a_day_on() {
        var ended = new Targets(
                List.of(new Target("enquiry", 20, LocalDate.of(2025, 4, 1)), new Target("enquiry", null, CONCERN)));
        assertThat(ended.workingDays("enquiry", CONCERN.minusDays(1))).contains(20);
        assertThat(ended.workingDays("enquiry", CONCERN)).isEmpty();
        assertThat(ended.list()).extracting(Target::words).containsExactly("20 working days", "No target");
    }
}
