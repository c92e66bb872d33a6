package org.ownwords.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
    void nothing_is_due_where_nothing_was_set() {
        assertThat(LARCHMERE.due("plan-review", CONCERN, List.of())).isEmpty();
        assertThat(LARCHMERE.due("decision", LocalDate.of(2025, 3, 31), List.of()))
                .isEmpty();
        assertThat(new Targets(List.of()).workingDays(Stage.DECISION.code(), CONCERN))
                .isEmpty();
    }

    @Test
    void it_is_due_so_many_working_days_after() {
        assertThat(LARCHMERE.due("decision", CONCERN, List.of())).contains(LocalDate.of(2026, 7, 7));
    }

    @Test
    void the_days_a_clock_stood_still_are_taken_out() {
        var pause = new Pause(
                new PauseId(UUID.randomUUID()),
                PauseReason.POLICE,
                "They are speaking to him first",
                LocalDate.of(2026, 7, 6),
                null,
                "Sam Oyelaran",
                new Resumption(LocalDate.of(2026, 7, 8), "They have spoken to him"));
        assertThat(LARCHMERE.due("decision", CONCERN, List.of(pause))).contains(LocalDate.of(2026, 7, 9));
    }
}
