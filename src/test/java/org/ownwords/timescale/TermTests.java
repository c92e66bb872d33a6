package org.ownwords.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.Stage;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.person.CaseId;
import org.ownwords.timescale.Targets.Target;

/// The concern about Edith came on Thursday 2 July 2026; five working days end on Thursday 9 July.
class TermTests {

    private static final LocalDate CONCERN = july(2);
    private static final Stage DECISION = new Stage("decision", "From the concern to the decision");
    private static final Targets TARGETS = new Targets(List.of(new Target("decision", 5, LocalDate.of(2025, 4, 1))));

    @Test
    void there_is_time_up_to_and_including_the_day_it_is_due() {
        assertThat(on(july(3))).isEqualTo(new Timescale.OnTime(july(9)));
        assertThat(on(july(9))).isEqualTo(new Timescale.OnTime(july(9)));
    }

    @Test
    void the_day_after_is_late_by_one_day() {
        assertThat(on(july(10))).isEqualTo(new Timescale.Late(july(9), 1));
    }

    @Test
    void weekends_are_counted_in_what_is_late() {
        assertThat(on(july(13))).isEqualTo(new Timescale.Late(july(9), 4));
    }

    @Test
    void what_is_paused_is_not_late() {
        assertThat(on(july(23), pause(july(6), july(24), null))).isEqualTo(new Timescale.Paused(july(6), july(24)));
    }

    @Test
    void a_pause_runs_out_on_its_day_whether_or_not_somebody_says_so() {
        var unwell = pause(july(6), july(24), null);
        // Monday 6 to Thursday 23 is fourteen working days.
        assertThat(on(july(24), unwell)).isEqualTo(new Timescale.OnTime(july(29)));
        assertThat(on(july(30), unwell)).isEqualTo(new Timescale.Late(july(29), 1));
    }

    @Test
    void an_older_pause_without_an_end_stands_until_somebody_starts_the_clock() {
        assertThat(on(july(31), pause(july(6), null, null))).isEqualTo(new Timescale.Paused(july(6), null));
    }

    @Test
    void a_pause_that_is_over_does_not_stand_before_one_that_goes_on() {
        assertThat(on(july(10), pause(july(3), july(7), null), pause(july(8), null, null)))
                .isEqualTo(new Timescale.Paused(july(8), null));
    }

    @Test
    void a_clock_is_paused_from_its_first_day() {
        var unwell = pause(july(6), july(20), null);
        assertThat(on(july(6), unwell)).isEqualTo(new Timescale.Paused(july(6), july(20)));
        assertThat(on(july(5), unwell)).isInstanceOf(Timescale.OnTime.class);
    }

    @Test
    void a_pause_that_was_ended_early_takes_out_the_working_days_it_took() {
        // Stopped on Monday 6, started again on Monday 20: ten working days.
        var unwell = pause(july(6), july(24), july(20));
        assertThat(on(july(20), unwell)).isEqualTo(new Timescale.OnTime(july(23)));
        assertThat(on(july(24), unwell)).isEqualTo(new Timescale.Late(july(23), 1));
    }

    @Test
    void a_clock_that_somebody_started_late_had_started_by_itself() {
        assertThat(on(july(14), pause(july(6), july(8), july(31)))).isEqualTo(new Timescale.Late(july(13), 1));
    }

    @Test
    void pauses_that_overlap_are_not_counted_twice() {
        var police = pause(july(6), july(8), null);
        var unwell = pause(july(7), july(9), null);
        assertThat(on(july(14), police, unwell)).isEqualTo(new Timescale.OnTime(july(14)));
    }

    @Test
    void what_was_late_already_is_not_made_good_by_a_pause() {
        assertThat(on(july(13), pause(july(10), july(31), null))).isEqualTo(new Timescale.Late(july(9), 4));
    }

    @Test
    void a_clock_paused_on_the_day_it_was_due_is_paused() {
        assertThat(on(july(13), pause(july(9), july(31), null))).isEqualTo(new Timescale.Paused(july(9), july(31)));
    }

    @Test
    void what_keeps_somebody_from_harm_is_never_paused() {
        var term = Term.of(
                owed(new When.Within(DECISION, CONCERN), Bearing.SAFETY),
                TARGETS,
                List.of(pause(july(6), july(31), null)),
                july(13));
        assertThat(term.on(july(13))).isEqualTo(new Timescale.Late(july(9), 4));
    }

    @Test
    void a_pause_mutes_what_it_names_and_nothing_else() {
        var only = pause(july(6), july(31), null, new Stops(Set.of("decision")));
        assertThat(on(july(13), only)).isEqualTo(new Timescale.Paused(july(6), july(31)));
        var set = owed(new When.Day(july(8)), Bearing.STEP);
        assertThat(Term.of(set, TARGETS, List.of(only), july(13)).on(july(13)))
                .isEqualTo(new Timescale.Late(july(8), 5));
        var other = new Stage("enquiry", "From the start to the end");
        var targets = new Targets(List.of(new Target("enquiry", 5, LocalDate.of(2025, 4, 1))));
        assertThat(Term.of(owed(new When.Within(other, CONCERN), Bearing.STEP), targets, List.of(only), july(13))
                        .on(july(13)))
                .isEqualTo(new Timescale.Late(july(9), 4));
    }

    @Test
    void a_day_somebody_set_stays_that_day_and_is_muted_while_the_pause_lasts() {
        var set = owed(new When.Day(july(10)), Bearing.STEP);
        var term = Term.of(set, TARGETS, List.of(pause(july(6), july(20), null)), july(6));
        assertThat(term.on(july(15))).isEqualTo(new Timescale.Paused(july(6), july(20)));
        assertThat(term.on(july(20))).isEqualTo(new Timescale.Late(july(10), 10));
    }

    @Test
    void a_day_that_had_gone_by_before_the_pause_is_late_all_through_it() {
        var set = owed(new When.Day(july(3)), Bearing.STEP);
        var term = Term.of(set, TARGETS, List.of(pause(july(6), july(20), null)), july(6));
        assertThat(term.on(july(15))).isEqualTo(new Timescale.Late(july(3), 12));
    }

    @Test
    void where_no_target_was_set_there_is_no_day() {
        var owed = owed(new When.Within(DECISION, CONCERN), Bearing.KEEPS_OPEN);
        assertThat(Term.of(owed, new Targets(List.of()), List.of(), july(31)).on(july(31)))
                .isEqualTo(new Timescale.NoDay());
        assertThat(Term.of(owed(new When.Waiting(CONCERN), Bearing.STEP), TARGETS, List.of(), july(31)))
                .isEqualTo(Term.NONE);
    }

    @Test
    void a_term_worked_out_earlier_says_what_one_worked_out_that_day_says() {
        var pauses = List.of(pause(july(3), july(6), null), pause(july(7), july(24), july(15)));
        for (var day = july(15); day.isBefore(LocalDate.of(2026, 9, 1)); day = day.plusDays(1)) {
            assertThat(term(july(15), pauses).on(day))
                    .isEqualTo(term(day, pauses).on(day));
        }
    }

    @Test
    void a_pause_needs_a_reason_in_words_a_manager_and_an_end_that_comes_after_its_beginning() {
        assertThatIllegalArgumentException().isThrownBy(() -> pause(" ", "Sam Oyelaran"));
        assertThatIllegalArgumentException().isThrownBy(() -> pause("She is on the ward", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> pause(july(6), july(5), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Resumption(july(9), " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stops(Set.of()));
    }

    private static Timescale on(LocalDate day, Pause... pauses) {
        return term(day, List.of(pauses)).on(day);
    }

    private static Term term(LocalDate workedOut, List<Pause> pauses) {
        return Term.of(owed(new When.Within(DECISION, CONCERN), Bearing.KEEPS_OPEN), TARGETS, pauses, workedOut);
    }

    private static Owed owed(When when, Bearing bearing) {
        var file = new CaseId(UUID.randomUUID());
        return new Owed(
                file,
                new Because("decision", UUID.randomUUID()),
                new Prompt("Decide", "", file.path()),
                new Whom.Holder(),
                when,
                bearing);
    }

    private static void pause(String why, String supportedBy) {
        var _ = new Pause(
                new PauseId(UUID.randomUUID()),
                new Rationale(PauseReason.CAPACITY_RECOVERY, why, supportedBy),
                july(6),
                null,
                Stops.EVERYTHING,
                null);
    }

    private static Pause pause(LocalDate since, @Nullable LocalDate until, @Nullable LocalDate resumed) {
        return pause(since, until, resumed, Stops.EVERYTHING);
    }

    private static Pause pause(LocalDate since, @Nullable LocalDate until, @Nullable LocalDate resumed, Stops stops) {
        return new Pause(
                new PauseId(UUID.randomUUID()),
                new Rationale(
                        PauseReason.CAPACITY_RECOVERY,
                        "She cannot talk about money yet; the ward expects her to be better in two weeks",
                        "Sam Oyelaran"),
                since,
                until,
                stops,
                resumed == null ? null : new Resumption(resumed, "She is well enough to talk"));
    }

    private static LocalDate july(int day) {
        return LocalDate.of(2026, 7, day);
    }
}
