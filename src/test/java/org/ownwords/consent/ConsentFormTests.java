package org.ownwords.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.consent.Entries.AGREES;
import static org.ownwords.consent.Entries.DAY;
import static org.ownwords.consent.Entries.NO;
import static org.ownwords.consent.Entries.entry;
import static org.ownwords.consent.Entries.goneOn;
import static org.ownwords.consent.Entries.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ownwords.page.Option;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;

/// The four forms: what somebody agrees to, going on without it, what was told to others, and stop.
class ConsentFormTests {

    private static final LocalDate TODAY = DAY.plusDays(2);
    private static final String STRAY = "Select the answer that you entered words under, or remove the words";

    private static final Typed ASKED = Typed.nothing()
            .with("question", "enquiry")
            .with("answer", "agrees")
            .with("askedBy", "Nadia Rahman")
            .with("askedOn", DAY);

    private static final Typed GOES_ON = Typed.nothing()
            .with("grounds", List.of("others-at-risk", "crime"))
            .with("why", "He goes to her sister too")
            .with("authorisedBy", "Sam Oyelaran")
            .with("told", "yes")
            .with("toldWhat", "That we tell them")
            .with("toldOn", DAY)
            .with("decidedOn", DAY);

    private static final Typed TOLD = Typed.nothing()
            .with("toWhom", "Her surgery")
            .with("what", "That she was hurt")
            .with("why", "They see her on Monday")
            .with("toldBy", "Nadia Rahman")
            .with("toldOn", DAY);

    private static final Typed STOP =
            Typed.nothing().with("said", "Leave it be").with("others", "no").with("askedOn", DAY);

    @Test
    void each_answer_is_read_and_opens_as_it_was_entered() {
        var answers = List.of(
                new Answer.Agrees("the photographs"),
                AGREES,
                NO,
                new Answer.TakesBack(),
                new Answer.NotAsked("He is in the room"),
                new Answer.CannotDecide("Delirium"));
        var questions = List.of(
                telling("Her surgery"),
                new Question(Question.Kind.OTHER, "A visit"),
                new Question(Question.Kind.CONCERN, null));
        for (var answer : answers) {
            for (var question : questions) {
                var consent = new Consent(question, answer, "As you like", "Nadia Rahman", DAY);
                assertThat(consent(ConsentForm.entered(consent))).isEqualTo(new Accepted<>(consent));
            }
        }
    }

    @Test
    void what_is_missing_of_an_answer_is_said_at_once() {
        assertThat(words(consent(Typed.nothing())))
                .containsExactly(
                        "question: Select what Edith was asked to agree to",
                        "answer: Select whether Edith agrees",
                        "askedBy: Enter who asked, or who says why nobody did",
                        "askedOn: Enter the day");
        assertThat(words(consent(ASKED.with("question", "passing-on").with("answer", "not-asked"))))
                .containsExactly("toWhom: Enter who would be told", "notAskedWhy: Enter why Edith was not asked");
        assertThat(words(consent(ASKED.with("question", "other").with("answer", "cannot-decide"))))
                .containsExactly(
                        "otherWhat: Enter what it is", "cannotWhy: Enter how you know that Edith cannot decide this");
    }

    @Test
    void words_under_an_answer_that_is_not_chosen_are_never_passed_over() {
        for (var field : List.of("toWhom", "otherWhat")) {
            assertThat(words(consent(ASKED.with(field, "Words")))).containsExactly("question: " + STRAY);
        }
        for (var field : List.of("limits", "notAskedWhy", "cannotWhy")) {
            assertThat(words(consent(ASKED.with("answer", "takes-back").with(field, "Words"))))
                    .containsExactly("answer: " + STRAY);
        }
        assertThat(words(goingOn(GOES_ON.with("notToldWhy", "Words")))).containsExactly("told: " + STRAY);
        assertThat(words(stop(STOP.with("othersWho", "Words")))).containsExactly("others: " + STRAY);
    }

    @Test
    void a_question_that_is_asked_again_is_the_same_and_has_no_answer_yet() {
        var visit = new Question(Question.Kind.OTHER, "A visit");
        assertThat(words(consent(ConsentForm.again(visit))))
                .containsExactly(
                        "answer: Select whether Edith agrees",
                        "askedBy: Enter who asked, or who says why nobody did",
                        "askedOn: Enter the day");
    }

    @Test
    void whom_they_were_asked_about_is_offered_again() {
        var entries = List.of(
                entry(telling("Her surgery"), NO, DAY),
                entry(telling("Harbour Housing"), NO, DAY),
                entry(new Question(Question.Kind.OTHER, "A visit"), NO, DAY));
        assertThat(ConsentForm.names(List.of("Harbour Housing"), entries))
                .containsExactly("Harbour Housing", "Her surgery");
    }

    @Test
    void going_on_opens_as_it_was_entered() {
        var goingOn = ((Accepted<GoingOn>) goingOn(GOES_ON)).value();
        assertThat(goingOn.reasons().grounds()).containsExactly(Ground.OTHERS_AT_RISK, Ground.CRIME);
        assertThat(goingOn(GoingOnForm.entered(goingOn))).isEqualTo(new Accepted<>(goingOn));
        var notTold =
                goingOn(GOES_ON.with("told", "no").without("toldWhat").with("notToldWhy", "He reads her letters"));
        assertThat(goingOn(GoingOnForm.entered(((Accepted<GoingOn>) notTold).value())))
                .isEqualTo(notTold);
    }

    @Test
    void what_going_on_needs_is_asked_for_by_name() {
        assertThat(words(goingOn(Typed.nothing())))
                .containsExactly(
                        "grounds: Select at least one ground",
                        "why: Enter why it goes on",
                        "authorisedBy: Enter who authorised it",
                        "told: Select whether Edith was told",
                        "decidedOn: Enter the day");
        assertThat(words(goingOn(GOES_ON.without("toldWhat")
                        .without("toldOn-day")
                        .without("toldOn-month")
                        .without("toldOn-year"))))
                .containsExactly("toldWhat: Enter what Edith was told", "toldOn: Enter the day Edith was told");
        assertThat(words(goingOn(GOES_ON.with("toldOn", TODAY.plusDays(1)))))
                .containsExactly("toldOn: The date must be today or in the past");
        assertThat(words(goingOn(GOES_ON.with("authorisedBy", "Her sister")))).containsExactly("authorisedBy: Not she");
        assertThat(words(goingOn(GOES_ON.with("told", "no").without("toldWhat"))))
                .containsExactly("notToldWhy: Enter why Edith was not told");
    }

    @Test
    void a_footing_is_an_answer_by_which_they_agree_or_a_ground_and_what_is_on_no_list_is_none() {
        var agrees = entry(telling("Her surgery"), AGREES, DAY);
        var goneOn = goneOn();
        var no = entry(telling("The police"), NO, DAY, goneOn);
        var entries = List.of(agrees, no);
        assertThat(footing(agrees.id().value().toString(), entries)).isEqualTo(new Footing.Agreed(agrees.id()));
        assertThat(footing(goneOn.id().value().toString(), entries)).isEqualTo(new Footing.Without(goneOn.id()));
        for (var code : List.of("none", "nonsense", "", no.id().value().toString())) {
            assertThat(footing(code, entries)).as(code).isEqualTo(new Footing.NotSaid());
        }
        var told = ((Accepted<PassedOn>)
                        passedOn(TOLD.with("footing", goneOn.id().value().toString()), entries))
                .value();
        assertThat(passedOn(PassedOnForm.entered(told), entries)).isEqualTo(new Accepted<>(told));
    }

    @Test
    void only_how_things_stand_is_offered_as_a_footing_and_what_was_chosen() {
        var agrees = entry(telling("Her surgery"), AGREES, DAY);
        var before = entry(telling("Her surgery"), AGREES, DAY.minusDays(1));
        var entries = List.of(agrees, before, entry(telling("The police"), NO, DAY));
        assertThat(PassedOnForm.footings(entries, Typed.nothing(), "Edith"))
                .containsExactly(
                        Option.of(agrees.id().value().toString(), "Edith agrees: Telling Her surgery (3 July 2026)"),
                        Option.of("none", "Neither is recorded yet"));
        assertThat(PassedOnForm.footings(
                        entries,
                        Typed.nothing().with("footing", before.id().value().toString()),
                        "Edith"))
                .hasSize(3);
    }

    @Test
    void what_is_missing_of_what_was_told_is_said_at_once() {
        assertThat(words(passedOn(Typed.nothing(), List.of())))
                .containsExactly(
                        "toWhom: Enter who was told",
                        "what: Enter what they were told",
                        "why: Enter why they needed to know",
                        "toldBy: Enter who told them",
                        "toldOn: Enter the day");
    }

    @Test
    void stop_is_taken_with_little_and_opens_as_it_was_entered() {
        assertThat(stop(STOP))
                .isEqualTo(new Accepted<>(
                        new AskedToStop("Leave it be", null, Others.NO, null, new Door(null, null), DAY)));
        var whole = new AskedToStop(
                "Leave it be", "A visit", Others.YES, "Her sister", new Door("Ring me", DAY.plusDays(9)), DAY);
        assertThat(stop(StopForm.entered(whole))).isEqualTo(new Accepted<>(whole));
        assertThat(words(stop(Typed.nothing())))
                .containsExactly(
                        "said: Enter what Edith says",
                        "others: Select whether others may be at risk",
                        "askedOn: Enter the day");
        assertThat(words(stop(STOP.with("askAgain", DAY.minusDays(1)))))
                .singleElement()
                .asString()
                .startsWith("askAgain: Check two days: Edith asked to stop on 3 July 2026");
    }

    private static Reading<Consent> consent(Typed typed) {
        return ConsentForm.read(new Reader(typed), "Edith", TODAY);
    }

    private static Reading<GoingOn> goingOn(Typed typed) {
        return GoingOnForm.read(
                new Reader(typed),
                "Edith",
                TODAY,
                (who, _) -> who.equals("Her sister") ? Optional.of("Not she") : Optional.empty());
    }

    private static Reading<PassedOn> passedOn(Typed typed, List<ConsentEntry> entries) {
        return PassedOnForm.read(new Reader(typed), entries, TODAY);
    }

    private static Footing footing(String code, List<ConsentEntry> entries) {
        return ((Accepted<PassedOn>) passedOn(TOLD.with("footing", code), entries))
                .value()
                .footing();
    }

    private static Reading<AskedToStop> stop(Typed typed) {
        return StopForm.read(new Reader(typed), "Edith", TODAY);
    }

    private static <T> List<String> words(Reading<T> reading) {
        return switch (reading) {
            case Accepted<T> _ -> List.of();
            case Refused<T>(var problems) ->
                problems.list().stream().map(ConsentFormTests::words).toList();
        };
    }

    private static String words(Problem problem) {
        return problem.field() + ": " + problem.words();
    }
}
