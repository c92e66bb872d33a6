package org.ownwords.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.capacity.AssessmentForm.Earlier;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseId;
import org.ownwords.person.Details;
import org.ownwords.vocabulary.Gender;

class AssessmentFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);
    private static final String DECISION = "Whether Mr P keeps his key";
    private static final Typed PRESUMED = Typed.nothing()
            .with("decision", DECISION)
            .with("doubt", "no")
            .with("why", "She knows the risk and says why she takes it")
            .with("assessedBy", "Nadia Rahman")
            .with("assessedOn", TODAY);
    private static final Typed ABLE = PRESUMED.with("doubt", "yes")
            .with("why", "She did not know who he was")
            .with("understand", "yes")
            .with("retain", "yes")
            .with("weigh", "yes")
            .with("communicate", "yes");
    private static final Typed UNABLE = ABLE.with("information", "Who has a key, and what he took")
            .with("support", "In the morning, with her sister")
            .with("retain", "no")
            .with("retainShown", "It was gone after a minute")
            .with("impairment", "yes")
            .with("impairmentWhat", "Delirium")
            .with("because", "yes")
            .with("becauseHow", "It began with the fever")
            .with("outlook", "lasting");
    private static final Typed WAITS = UNABLE.with("outlook", "regaining")
            .with("outlookWhy", "The ward expects her to be well in two weeks")
            .with("canWait", "yes")
            .with("lookAgain", TODAY.plusDays(14));

    @Test
    void that_nobody_doubts_it_is_an_assessment_with_its_reason() {
        assertThat(accepted(PRESUMED))
                .isEqualTo(new Assessment(
                        DECISION,
                        null,
                        new Doubt.None("She knows the risk and says why she takes it"),
                        new Assessing("Nadia Rahman", TODAY, null),
                        null,
                        null));
    }

    @Test
    void a_note_says_which_no_it_is_about_and_only_one_of_this_case() {
        var no = UUID.randomUUID();
        var nos = List.of(Option.of(no.toString(), "3 July 2026: Telling Harbour Surgery"));
        assertThat(refusal(PRESUMED.with("refusal", no.toString()), nos)).contains(no);
        assertThat(refusal(PRESUMED.with("refusal", "none"), nos)).isEmpty();
        assertThat(refusal(PRESUMED, nos)).isEmpty();
        assertThat(read(PRESUMED.with("refusal", UUID.randomUUID().toString()), nos))
                .isInstanceOf(Refused.class);
        assertThat(problems(PRESUMED.with("refusal", no.toString())))
                .containsExactly("refusal: Select the time they said no again, or that it is about something else");
        assertThat(AssessmentForm.entered(
                                ((Accepted<Assessment>) read(PRESUMED.with("refusal", no.toString()), nos)).value())
                        .text("refusal"))
                .isEqualTo(no.toString());
    }

    @Test
    void nothing_is_typed_about_the_four_abilities_where_nobody_doubts_it() {
        assertThat(problems(PRESUMED.with("retainShown", "It was gone after a minute")))
                .singleElement()
                .asString()
                .contains("doubt");
    }

    @Test
    void a_day_to_look_again_is_asked_only_where_the_cause_is_shown() {
        assertThat(problems(WAITS.with("lookAgain", TODAY.minusDays(1)))).isNotEmpty();
        assertThat(problems(WAITS.with("because", "no")
                        .without("becauseHow")
                        .without("outlook")
                        .without("outlookWhy")
                        .with("lookAgain", TODAY.minusDays(1))))
                .noneMatch(problem -> problem.contains("look at it again"));
    }

    private static Optional<UUID> refusal(Typed typed, List<Option> nos) {
        return Optional.ofNullable(
                ((Accepted<Assessment>) read(typed, nos)).value().refusal());
    }

    private static Reading<Assessment> read(Typed typed, List<Option> nos) {
        return AssessmentForm.read(new Reader(typed), EDITH, null, nos, TODAY);
    }

    @Test
    void who_can_do_all_four_needs_no_evidence_and_no_cause() {
        assertThat(accepted(ABLE).capacity()).isEqualTo(new Capacity.Has());
    }

    @Test
    void a_lack_needs_the_information_the_support_what_showed_it_and_the_causal_link() {
        assertThat(accepted(UNABLE).capacity()).isEqualTo(new Capacity.Lacks(List.of(Ability.RETAIN)));
        for (var needed : List.of(
                "decision", "information", "support", "retainShown", "impairmentWhat", "becauseHow", "outlook")) {
            assertThat(problems(UNABLE.without(needed)))
                    .as(needed)
                    .singleElement()
                    .asString()
                    .startsWith(needed + ": ");
        }
        assertThat(problems(UNABLE.without("impairment")))
                .containsExactly(
                        "impairment: Select whether Edith has an impairment or disturbance of the mind or brain");
        assertThat(problems(UNABLE.without("because")))
                .containsExactly("because: Select whether that is why Edith cannot decide");
    }

    @Test
    void nothing_after_the_four_is_asked_where_none_of_them_is_no() {
        assertThat(problems(ABLE)).isEmpty();
        assertThat(problems(ABLE.with("retain", "not-tested"))).isEmpty();
    }

    @Test
    void each_of_the_four_has_an_answer() {
        for (var ability : Ability.values()) {
            assertThat(problems(ABLE.without(ability.field())))
                    .containsExactly("%s: Select an answer: %s".formatted(ability.field(), ability.question("Edith")));
        }
    }

    @Test
    void there_may_be_no_impairment_or_it_may_not_be_the_reason() {
        var none = Stream.of("impairmentWhat", "because", "becauseHow", "outlook")
                .reduce(
                        UNABLE.with("impairment", "no").with("noImpairment", "Her son was there"),
                        Typed::without,
                        (a, _) -> a);
        assertThat(accepted(none).capacity()).isEqualTo(new Capacity.NotShown(Capacity.Missing.IMPAIRMENT));
        var another = UNABLE.without("becauseHow").with("because", "no").with("anotherReason", "She fears him");
        assertThat(accepted(another).capacity()).isEqualTo(new Capacity.NotShown(Capacity.Missing.LINK));
        assertThat(((Doubt.Raised) accepted(another).doubt()).cause())
                .isEqualTo(new Cause.NotBecauseOfIt("Delirium", "She fears him"));
    }

    @Test
    void a_decision_waits_until_a_day_or_cannot_wait_for_a_reason() {
        assertThat(accepted(WAITS).capacity())
                .isEqualTo(new Capacity.LacksForNow(List.of(Ability.RETAIN), new CanWait.Until(TODAY.plusDays(14))));
        assertThat(problems(day(WAITS, "lookAgain", null)))
                .containsExactly("lookAgain: Enter the day you will look at it again");
        assertThat(problems(WAITS.with("lookAgain", TODAY.minusDays(1))))
                .singleElement()
                .asString()
                .startsWith("lookAgain: Check two days: it was looked at on ");
        var cannot = day(WAITS, "lookAgain", null).with("canWait", "no");
        assertThat(problems(cannot)).containsExactly("cannotWait: Enter why the decision cannot wait");
        assertThat(accepted(cannot.with("cannotWait", "He comes tonight").with("outlook", "fluctuating"))
                        .capacity())
                .isEqualTo(new Capacity.Fluctuates(List.of(Ability.RETAIN), new CanWait.No("He comes tonight")));
        assertThat(problems(day(WAITS, "lookAgain", null).without("canWait")))
                .containsExactly("canWait: Select whether the decision can wait until Edith is able to make it");
        assertThat(problems(WAITS.without("outlookWhy")))
                .containsExactly("outlookWhy: Enter how you know, and when Edith may be able to decide");
    }

    @Test
    void words_under_an_answer_that_is_no_longer_chosen_are_refused_on_their_question() {
        assertThat(problems(UNABLE.with("doubt", "no")))
                .singleElement()
                .asString()
                .startsWith("doubt: Select the answer");
        assertThat(problems(UNABLE.with("retain", "yes")))
                .singleElement()
                .asString()
                .startsWith("understand: You entered words about an impairment.");
        assertThat(problems(UNABLE.with("impairment", "no")))
                .singleElement()
                .asString()
                .startsWith("impairment: Select the answer");
        assertThat(problems(UNABLE.with("noImpairment", "Fear")))
                .singleElement()
                .asString()
                .startsWith("impairment: Select the answer");
        assertThat(problems(UNABLE.with("because", "no")))
                .singleElement()
                .asString()
                .startsWith("because: Select the answer");
        assertThat(problems(UNABLE.with("anotherReason", "Fear")))
                .singleElement()
                .asString()
                .startsWith("because: Select the answer");
        assertThat(problems(WAITS.with("outlook", "lasting")))
                .singleElement()
                .asString()
                .startsWith("outlook: Select the answer");
        assertThat(problems(WAITS.with("canWait", "no").with("cannotWait", "He comes tonight")))
                .singleElement()
                .asString()
                .startsWith("canWait: Select the answer");
        assertThat(problems(WAITS.with("cannotWait", "He comes tonight")))
                .singleElement()
                .asString()
                .startsWith("canWait: Select the answer");
    }

    @Test
    void it_is_looked_at_again_after_it_was_looked_at_before_and_not_after_they_died() {
        var before = new Earlier(new AssessmentId(UUID.randomUUID()), TODAY);
        assertThat(accepted(read(ABLE, EDITH, before)).follows()).isEqualTo(before.assessment());
        assertThat(problems(read(ABLE.with("assessedOn", TODAY.minusDays(1)), EDITH, before)))
                .singleElement()
                .asString()
                .startsWith("assessedOn: Check two days: it was looked at before on ");
        assertThat(problems(read(ABLE, edith(TODAY.minusDays(1)), null)))
                .singleElement()
                .asString()
                .startsWith("assessedOn: Check two days: it was looked at on ");
    }

    @Test
    void what_was_entered_is_read_as_it_was() {
        for (var typed : List.of(
                PRESUMED, ABLE, UNABLE, WAITS.with("said", "Let me keep him").with("consulted", "Her sister"))) {
            var assessment = accepted(typed);
            assertThat(accepted(AssessmentForm.entered(assessment))).isEqualTo(assessment);
        }
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThat(problems(Typed.nothing()))
                .containsExactly(
                        "decision: Enter the decision that Edith has to make",
                        "doubt: Select whether there is a reason to doubt that Edith can make this decision",
                        "why: Enter why there is a reason to doubt it, or why there is none",
                        "assessedBy: Enter the name of the person who looked at this",
                        "assessedOn: Enter the day it was looked at");
    }

    private static final Details EDITH = edith(null);

    private static Details edith(@Nullable LocalDate died) {
        return new Details(
                "Edith", "Abbott", LocalDate.of(1952, 5, 3), died, Gender.FEMALE, null, null, null, null, null, null);
    }

    private static Typed day(Typed typed, String field, @Nullable LocalDate day) {
        return typed.without(field + "-day")
                .without(field + "-month")
                .without(field + "-year")
                .with(field, day);
    }

    private static Reading<Assessment> read(Typed typed, Details about, @Nullable Earlier before) {
        return AssessmentForm.read(new Reader(typed), about, before, List.of(), TODAY);
    }

    private static Assessment accepted(Typed typed) {
        return accepted(read(typed, EDITH, null));
    }

    private static Assessment accepted(Reading<Assessment> reading) {
        assertThat(problems(reading)).isEmpty();
        return ((Accepted<Assessment>) reading).value();
    }

    private static List<String> problems(Typed typed) {
        return problems(read(typed, EDITH, null));
    }

    private static List<String> problems(Reading<Assessment> reading) {
        return switch (reading) {
            case Accepted<Assessment> _ -> List.of();
            case Refused<Assessment>(var problems) ->
                problems.list().stream()
                        .map(problem -> problem.field() + ": " + problem.words())
                        .toList();
        };
    }

    @Test
    void what_was_looked_at_before_a_day_answers_no_prompt_about_what_came_then() {
        var assessed = new Assessed(
                new AssessmentId(UUID.randomUUID()),
                new CaseId(UUID.randomUUID()),
                accepted(PRESUMED),
                null,
                List.of());
        assertThat(CapacityPrompts.isThoughtOf(List.of(), TODAY)).isFalse();
        assertThat(CapacityPrompts.isThoughtOf(List.of(assessed), TODAY)).isTrue();
        assertThat(CapacityPrompts.isThoughtOf(List.of(assessed), TODAY.minusDays(1)))
                .isTrue();
        assertThat(CapacityPrompts.isThoughtOf(List.of(assessed), TODAY.plusDays(1)))
                .isFalse();
    }
}
