package org.ownwords.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.casework.At;
import org.ownwords.casework.Recording;
import org.ownwords.vocabulary.Voice;

/// What a page says of what somebody wants is what the record says, and no more.
class KnownTests {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 3);
    private static final AskMade ASKED = made(new Ask.Asked("Nadia Rahman", DAY));
    private static final AskMade NOT_ASKED = made(new Ask.NotAsked(NotAskedReason.UNSAFE, "He was in the room"));

    private static AskMade made(Ask ask) {
        return new AskMade(ask, null);
    }

    private static DesiredOutcome outcome(Standing standing) {
        return new DesiredOutcome(
                new OutcomeId(UUID.randomUUID()),
                new Verbatim("I want him to stop asking", Voice.ADULT, DAY),
                null,
                standing,
                ReadAs.NOTHING,
                new Recording("nadia.rahman", Instant.parse("2026-07-03T09:00:00Z")));
    }

    private static final DesiredOutcome CURRENT = outcome(new Standing.Current());
    private static final DesiredOutcome WITHDRAWN = outcome(new Standing.Withdrawn(DAY, "Forget I said it"));
    private static final DesiredOutcome CHANGED = outcome(new Standing.Changed(WITHDRAWN.id()));

    @Test
    void words_that_stand_need_no_sentence() {
        var known = Known.of(List.of(CURRENT, WITHDRAWN), false, List.of());
        assertThat(known).isEqualTo(new Known.Said());
        assertThat(known.sentence("Doris")).isEmpty();
        assertThat(known.particulars()).isEmpty();
    }

    @Test
    void when_they_have_taken_everything_back_it_says_so_and_not_that_nobody_recorded_it() {
        var known = Known.of(List.of(WITHDRAWN, CHANGED), false, List.of(ASKED));
        assertThat(known.sentence("Doris"))
                .contains("No current wishes are recorded. What Doris said before has been changed or withdrawn.");
    }

    @Test
    void what_was_recorded_in_error_is_not_what_they_have_not_said() {
        assertThat(Known.of(List.of(), true, List.of(ASKED)).sentence("Doris"))
                .contains("What was recorded as Doris’s wishes was recorded in error. No others are recorded.");
        assertThat(Known.of(List.of(CURRENT), true, List.of(ASKED))).isEqualTo(new Known.Said());
        assertThat(Known.of(List.of(WITHDRAWN), true, List.of(ASKED))).isEqualTo(new Known.NoneStands());
    }

    @Test
    void of_somebody_who_has_died_it_is_not_said_that_they_will_be_asked() {
        var died = made(new Ask.NotAsked(NotAskedReason.DIED, null));
        assertThat(Known.of(List.of(), false, List.of(died)).sentence("Doris"))
                .contains("Doris was not asked: they have died.");
    }

    @Test
    void a_reason_not_to_ask_again_does_not_undo_that_they_were_asked() {
        assertThat(Known.of(List.of(), false, List.of(NOT_ASKED, ASKED)).sentence("Doris"))
                .contains("Doris was asked and has not said what they want yet.");
        assertThat(Known.of(List.of(), false, List.of(NOT_ASKED, made(new Ask.AskedElsewhere()))))
                .isEqualTo(new Known.AskedAndNotSaid());
    }

    @Test
    void the_latest_reason_why_they_were_never_asked_is_said_with_what_it_leaves_out() {
        var earlier = made(new Ask.NotAsked(NotAskedReason.OTHER, null));
        var known = Known.of(List.of(), false, List.of(NOT_ASKED, earlier));
        assertThat(known.sentence("Doris")).contains("Doris has not been asked yet: it was not safe to ask.");
        assertThat(known.particulars()).contains("He was in the room");
        assertThat(Known.of(List.of(), false, List.of(earlier)).particulars()).isEmpty();
    }

    @Test
    void words_that_were_sent_stand_until_there_are_others() {
        var sent = List.of(NOT_ASKED, new AskMade(new Ask.AskedElsewhere(), "Leave me be"));
        assertThat(Known.of(List.of(), false, sent)).isEqualTo(new Known.Sent());
        assertThat(Known.of(List.of(), false, sent).sentence("Doris")).isEmpty();
        assertThat(Known.of(List.of(CURRENT), false, sent)).isEqualTo(new Known.Said());
    }

    static Stream<Arguments> what_was_sent() {
        return Stream.of(
                Arguments.of(List.of(), "It is not recorded whether Doris was asked what they want."),
                Arguments.of(
                        List.of(made(new Ask.NotAskedElsewhere())),
                        "Doris has not been asked yet, as it was sent to us."),
                Arguments.of(
                        List.of(made(new Ask.NotSaidElsewhere(null))),
                        "The other system did not say whether Doris was asked what they want."));
    }

    @ParameterizedTest
    @MethodSource("what_was_sent")
    void what_was_never_said_to_us_is_not_said_by_us(List<AskMade> asks, String sentence) {
        assertThat(Known.of(List.of(), false, asks).sentence("Doris").orElseThrow())
                .startsWith(sentence);
    }

    @Test
    void a_reason_not_to_ask_answers_the_prompt_at_the_decision_and_later_only_that_they_have_died() {
        var unsafe = Known.of(List.of(), false, List.of(NOT_ASKED));
        assertThat(OutcomePrompts.isAnswered(unsafe, At.DECISION)).isTrue();
        assertThat(OutcomePrompts.isAnswered(unsafe, At.PLAN)).isFalse();
        assertThat(OutcomePrompts.isAnswered(unsafe, At.CLOSING)).isFalse();
        var died = Known.of(List.of(), false, List.of(made(new Ask.NotAsked(NotAskedReason.DIED, null))));
        assertThat(OutcomePrompts.isAnswered(died, At.CLOSING)).isTrue();
        for (var answered : List.of(
                Known.of(List.of(CURRENT), false, List.of()),
                Known.of(List.of(WITHDRAWN), false, List.of()),
                Known.of(List.of(), false, List.of(ASKED)))) {
            assertThat(OutcomePrompts.isAnswered(answered, At.CLOSING)).isTrue();
        }
        for (var open : List.of(
                Known.of(List.of(), false, List.of()),
                Known.of(List.of(), true, List.of()),
                Known.of(List.of(), false, List.of(made(new Ask.NotAskedElsewhere()))),
                Known.of(List.of(), false, List.of(made(new Ask.NotSaidElsewhere(null)))))) {
            assertThat(OutcomePrompts.isAnswered(open, At.DECISION)).isFalse();
        }
    }
}
