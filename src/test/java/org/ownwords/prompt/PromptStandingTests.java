package org.ownwords.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.casework.At;
import org.ownwords.casework.Moment;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.PromptAsked;
import org.ownwords.casework.PromptKind;
import org.ownwords.history.Row;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.prompt.PassForm.Passing;

class PromptStandingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);
    private static final PromptKind KIND = new PromptKind("advocate", "Whether an advocate is needed", Set.of(At.PLAN));
    private static final PromptAsked OPEN =
            new PromptAsked(KIND, new Prompt("Does Edith need an advocate?", "Section 68", "/advocacy/new"), false);
    private static final Moment PLAN = at(At.PLAN);

    private static Moment at(At at) {
        return new Moment(at, new Row("case_file", UUID.randomUUID()), TODAY, "/plan");
    }

    private static PassedPrompt passed(String prompt, Moment moment) {
        return new PassedPrompt(
                prompt, "Does Edith need one?", moment.at(), moment.of(), PassReason.NOT_HERE, "She has Ann", TODAY);
    }

    @Test
    void it_stands_open_and_stops_nothing_until_the_council_says_so() {
        assertThat(PromptStanding.of(OPEN, PLAN, List.of(), false)).isEqualTo(new PromptStanding.Open());
        assertThat(PromptStanding.of(OPEN, PLAN, List.of(), true)).isEqualTo(new PromptStanding.Stops());
    }

    @Test
    void what_the_record_answers_stands_open_no_more_whatever_was_passed() {
        var answered = new PromptAsked(KIND, OPEN.prompt(), true);
        assertThat(PromptStanding.of(answered, PLAN, List.of(passed("advocate", PLAN)), true))
                .isEqualTo(new PromptStanding.Answered());
    }

    @Test
    void what_was_passed_is_passed_for_this_moment_and_no_other() {
        var passed = passed("advocate", PLAN);
        assertThat(PromptStanding.of(OPEN, PLAN, List.of(passed), true)).isEqualTo(new PromptStanding.Passed(passed));
        for (var other : List.of(
                passed("capacity", PLAN),
                passed("advocate", at(At.PLAN)),
                passed("advocate", new Moment(At.CLOSING, PLAN.of(), TODAY, "/closing")))) {
            assertThat(PromptStanding.of(OPEN, PLAN, List.of(other), true))
                    .as(other.toString())
                    .isEqualTo(new PromptStanding.Stops());
        }
    }

    @Test
    void what_was_passed_at_an_earlier_moment_is_passed_where_it_is_asked_again_because_of_that() {
        var no = at(At.REFUSAL);
        var closing = at(At.CLOSING);
        var again = new PromptAsked(KIND, OPEN.prompt(), false, no);
        var passed = passed("advocate", no);
        assertThat(PromptStanding.of(again, closing, List.of(passed), true))
                .isEqualTo(new PromptStanding.Passed(passed));
        assertThat(PromptStanding.of(again, closing, List.of(passed("advocate", at(At.REFUSAL))), true))
                .isEqualTo(new PromptStanding.Stops());
        assertThat(PromptStanding.of(OPEN, closing, List.of(passed), true)).isEqualTo(new PromptStanding.Stops());
    }

    @Test
    void what_was_passed_at_closing_before_they_said_no_again_is_not_passed_for_that() {
        var closing = at(At.CLOSING);
        var before = passed("advocate", closing);
        var sameDay = new PromptAsked(KIND, OPEN.prompt(), false, at(At.REFUSAL));
        var later = new PromptAsked(
                KIND,
                OPEN.prompt(),
                false,
                new Moment(At.REFUSAL, new Row("consent", UUID.randomUUID()), TODAY.plusDays(1), "/case"));
        assertThat(PromptStanding.of(sameDay, closing, List.of(before), true))
                .isEqualTo(new PromptStanding.Passed(before));
        assertThat(PromptStanding.of(later, closing, List.of(before), true)).isEqualTo(new PromptStanding.Stops());
    }

    @ParameterizedTest
    @EnumSource
    void that_somebody_said_no_is_recorded_already_and_never_held_up(At at) {
        assertThat(PromptStanding.of(OPEN, at(at), List.of(), true))
                .isEqualTo(at == At.REFUSAL ? new PromptStanding.Open() : new PromptStanding.Stops());
    }

    @Test
    void a_stop_is_refused_until_it_is_answered_and_never_where_somebody_may_come_to_harm() {
        var stops = new AtMoment(PLAN, List.of(new AtMoment.Line(OPEN, true, "/pass")), List.of());
        var shown = new AtMoment(PLAN, List.of(new AtMoment.Line(OPEN, false, "/pass")), List.of());
        assertThat(checked(stops, Typed.nothing()))
                .containsExactly("Answer this first, or pass it with a reason: Does Edith need an advocate?");
        assertThat(checked(stops, Typed.nothing().with(AtMoment.URGENT, "yes"))).isEmpty();
        assertThat(checked(shown, Typed.nothing())).isEmpty();
        assertThat(checked(new AtMoment(PLAN, List.of(), List.of()), Typed.nothing()))
                .isEmpty();
    }

    @Test
    void a_form_shows_nothing_where_nothing_stands_open_and_nothing_was_passed() {
        assertThat(new AtMoment(PLAN, List.of(), List.of()).isEmpty()).isTrue();
        assertThat(new AtMoment(PLAN, List.of(new AtMoment.Line(OPEN, false, "/pass")), List.of()).isEmpty())
                .isFalse();
        assertThat(new AtMoment(PLAN, List.of(), List.of(passed("advocate", PLAN))).isEmpty())
                .isFalse();
    }

    private static List<String> checked(AtMoment moment, Typed typed) {
        var read = new Reader(typed);
        moment.check(read);
        return problems(read.accept(() -> "read"));
    }

    @Test
    void it_is_passed_for_a_reason_from_the_list_and_in_words() {
        var why = Typed.nothing().with("reason", "not-safe").with("why", "He is in the room");
        assertThat(PassForm.read(new Reader(why)))
                .isEqualTo(new Accepted<>(new Passing(PassReason.NOT_SAFE, "He is in the room")));
        var passed = passed("advocate", PLAN).because(PassReason.NOT_SAFE, "He is in the room");
        assertThat(PassForm.entered(passed)).isEqualTo(why);
        assertThat(problems(PassForm.read(new Reader(Typed.nothing()))))
                .containsExactly("Select the main reason", "Enter why, in your own words");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> passed("advocate", PLAN).because(PassReason.OTHER, " "));
    }

    @Test
    void whatever_is_kept_by_a_code_is_found_by_it() {
        for (var at : At.all()) {
            assertThat(At.of(at.code())).contains(at);
        }
        for (var reason : PassReason.all()) {
            assertThat(PassReason.of(reason.code())).contains(reason);
        }
        assertThat(At.of("birthday")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new PromptKind("An advocate", "An advocate", Set.of()));
    }

    private static List<String> problems(Reading<?> reading) {
        return switch (reading) {
            case Refused<?>(var problems) ->
                problems.list().stream().map(each -> each.words()).toList();
            case Accepted<?> _ -> List.of();
        };
    }
}
