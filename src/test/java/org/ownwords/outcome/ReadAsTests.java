package org.ownwords.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.casework.Recording;
import org.ownwords.vocabulary.OutcomeCategory;
import org.ownwords.vocabulary.Voice;
import org.ownwords.vocabulary.Wellbeing;

class ReadAsTests {

    private static final ReadAs STAYING =
            new ReadAs(List.of(OutcomeCategory.STAY), List.of(Wellbeing.ACCOMMODATION, Wellbeing.CONTROL));
    private static final DesiredOutcome FIRST = wish(STAYING, null, new Standing.Current());

    @Test
    void it_is_kept_by_its_codes_and_what_is_on_no_list_is_left_out() {
        assertThat(ReadAs.of(STAYING.categoryCodes(), STAYING.wellbeingCodes())).isEqualTo(STAYING);
        assertThat(ReadAs.of(new String[] {"stay", "nonsense"}, new String[] {"comfort", "control"}))
                .isEqualTo(new ReadAs(List.of(OutcomeCategory.STAY), List.of(Wellbeing.CONTROL)));
        assertThat(ReadAs.of(null, null)).isEqualTo(ReadAs.NOTHING);
        assertThat(ReadAs.NOTHING.wellbeingCodes()).isNull();
        assertThat(ReadAs.NOTHING.categoryCodes()).isEmpty();
    }

    @Test
    void it_is_said_in_a_line() {
        assertThat(STAYING.words())
                .isEqualTo("to stay where they live; whether where they live suits them; control over day-to-day life,"
                        + " including care and support");
        assertThat(ReadAs.NOTHING.isEmpty()).isTrue();
        assertThat(new ReadAs(List.of(), List.of(Wellbeing.CONTROL)).isEmpty()).isFalse();
        assertThat(new ReadAs(List.of(OutcomeCategory.STAY), List.of()).isEmpty())
                .isFalse();
    }

    @Test
    void words_that_changed_are_read_again_where_those_before_them_were() {
        var changed = wish(ReadAs.NOTHING, FIRST, new Standing.Current());
        assertThat(changed.readBefore(List.of(changed, FIRST))).contains(FIRST);

        assertThat(wish(STAYING, FIRST, new Standing.Current()).readBefore(List.of(FIRST)))
                .as("read already")
                .isEmpty();
        assertThat(FIRST.readBefore(List.of(FIRST))).as("never changed").isEmpty();
        assertThat(wish(ReadAs.NOTHING, null, new Standing.Current()).readBefore(List.of(FIRST)))
                .as("new")
                .isEmpty();
        assertThat(wish(ReadAs.NOTHING, FIRST, new Standing.Withdrawn(LocalDate.of(2026, 7, 9), "Never mind"))
                        .readBefore(List.of(FIRST)))
                .as("no longer wanted")
                .isEmpty();
        var unread = wish(ReadAs.NOTHING, null, new Standing.Current());
        assertThat(wish(ReadAs.NOTHING, unread, new Standing.Current()).readBefore(List.of(unread, FIRST)))
                .as("never read")
                .isEmpty();
    }

    private static DesiredOutcome wish(ReadAs readAs, @Nullable DesiredOutcome before, Standing standing) {
        return new DesiredOutcome(
                new OutcomeId(UUID.randomUUID()),
                new Verbatim("Let me stay at home", Voice.ADULT, LocalDate.of(2026, 7, 2)),
                before == null ? null : new ChangedMind(before.id(), null),
                standing,
                readAs,
                new Recording("nadia.rahman", Instant.parse("2026-07-02T15:05:00Z")));
    }
}
