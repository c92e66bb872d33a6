package org.ownwords.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The concern about Edith came on Thursday 2 July 2026; five working days end on Thursday 9 July.
class TimescaleTests {

    private static final LocalDate CONCERN = july(2);

    @Test
    void there_is_time_up_to_and_including_the_day_it_is_due() {
        assertThat(Timescale.of(CONCERN, 5, List.of(), july(3))).isEqualTo(new Timescale.OnTime(july(9)));
        assertThat(Timescale.of(CONCERN, 5, List.of(), july(9))).isEqualTo(new Timescale.OnTime(july(9)));
    }

    @Test
    void the_day_after_is_late_by_one_day() {
        assertThat(Timescale.of(CONCERN, 5, List.of(), july(10))).isEqualTo(new Timescale.Late(july(9), 1));
    }

    @Test
    void weekends_are_counted_in_what_is_late() {
        assertThat(Timescale.of(CONCERN, 5, List.of(), july(13))).isEqualTo(new Timescale.Late(july(9), 4));
    }

    @Test
    void a_paused_clock_is_never_late() {
        var unwell = pause(july(6), july(24), null);
        assertThat(Timescale.of(CONCERN, 5, List.of(unwell), july(31)))
                .isEqualTo(new Timescale.Paused(july(6), july(24)));
    }

    @Test
    void a_clock_is_paused_from_its_first_day() {
        var unwell = pause(july(6), null, null);
        assertThat(Timescale.of(CONCERN, 5, List.of(unwell), july(6))).isEqualTo(new Timescale.Paused(july(6), null));
        assertThat(Timescale.of(CONCERN, 5, List.of(unwell), july(5))).isEqualTo(new Timescale.OnTime(july(9)));
    }

    @Test
    void a_pause_that_has_ended_moves_the_day_by_the_working_days_it_took() {
        // Stopped on Monday 6, started again on Monday 20: ten working days.
        var unwell = pause(july(6), july(24), july(20));
        assertThat(Timescale.of(CONCERN, 5, List.of(unwell), july(20))).isEqualTo(new Timescale.OnTime(july(23)));
        assertThat(Timescale.of(CONCERN, 5, List.of(unwell), july(24))).isEqualTo(new Timescale.Late(july(23), 1));
    }

    @Test
    void the_day_the_clock_starts_again_counts() {
        var police = pause(july(3), null, july(6));
        assertThat(Timescale.due(CONCERN, 1, List.of(police))).isEqualTo(july(6));
    }

    @Test
    void pauses_that_overlap_are_not_counted_twice() {
        var police = pause(july(6), null, july(8));
        var unwell = pause(july(7), null, july(9));
        assertThat(Timescale.due(CONCERN, 5, List.of(police, unwell))).isEqualTo(july(14));
    }

    @Test
    void of_two_open_pauses_the_earlier_is_told() {
        var unwell = pause(july(7), null, null);
        var police = pause(july(6), null, null);
        assertThat(Timescale.of(CONCERN, 5, List.of(unwell, police), july(8)))
                .isEqualTo(new Timescale.Paused(july(6), null));
    }

    @Test
    void what_was_late_already_is_not_made_good_by_a_pause() {
        var tooLate = pause(july(10), null, null);
        assertThat(Timescale.of(CONCERN, 5, List.of(tooLate), july(13))).isEqualTo(new Timescale.Late(july(9), 4));
    }

    @Test
    void a_clock_paused_on_the_day_it_was_due_is_paused() {
        var thatDay = pause(july(9), null, null);
        assertThat(Timescale.of(CONCERN, 5, List.of(thatDay), july(13))).isEqualTo(new Timescale.Paused(july(9), null));
    }

    @Test
    void a_pause_that_came_after_it_was_done_changes_nothing() {
        var after = pause(july(7), null, july(13));
        assertThat(Timescale.of(CONCERN, 5, List.of(after), july(6))).isEqualTo(new Timescale.OnTime(july(9)));
    }

    @Test
    void a_pause_needs_a_reason_in_words_and_the_support_of_a_manager() {
        assertThatIllegalArgumentException().isThrownBy(() -> pause(" ", "Sam Oyelaran"));
        assertThatIllegalArgumentException().isThrownBy(() -> pause("She is on the ward", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Resumption(july(9), " "));
    }

    private static void pause(String why, String supportedBy) {
        var _ = new Pause(
                new PauseId(UUID.randomUUID()), PauseReason.CAPACITY_RECOVERY, why, july(6), null, supportedBy, null);
    }

    private static Pause pause(LocalDate since, @Nullable LocalDate until, @Nullable LocalDate resumed) {
        return new Pause(
                new PauseId(UUID.randomUUID()),
                PauseReason.CAPACITY_RECOVERY,
                "She cannot talk about money yet; the ward expects her to be better in two weeks",
                since,
                until,
                "Sam Oyelaran",
                resumed == null ? null : new Resumption(resumed, "She is well enough to talk"));
    }

    private static LocalDate july(int day) {
        return LocalDate.of(2026, 7, day);
    }
}
