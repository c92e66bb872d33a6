package org.ownwords.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;

class AdvocacyFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 3);
    private static final String WITH_WORDS = "Select the answer that you entered words under, or remove the words";

    private static final Typed NO_DIFFICULTY = Typed.nothing()
            .with("understand", "no")
            .with("retain", "no")
            .with("useOrWeigh", "no")
            .with("communicate", "no")
            .with("decidedOn", TODAY);

    private static final Typed DIFFICULT =
            NO_DIFFICULTY.with("retain", "yes").with("retainShown", "She asked four times where she was");

    private static final Typed ANN = DIFFICULT
            .with("somebody", "yes")
            .with("who", "Ann, her daughter")
            .with("paid", "no")
            .with("implicated", "no")
            .with("unable", "no")
            .with("consent", "agrees")
            .with("whoWhy", "They talk every day");

    @Test
    void without_a_difficulty_nothing_more_is_asked() {
        assertThat(decision(NO_DIFFICULTY))
                .isEqualTo(new AdvocacyDecision(
                        new Abilities(Difficulty.none(), Difficulty.none(), Difficulty.none(), Difficulty.none()),
                        new Somebody.NotSaid(),
                        null,
                        TODAY));
    }

    @Test
    void a_difficulty_needs_what_shows_it_and_whether_there_is_somebody() {
        assertThat(problems(NO_DIFFICULTY.with("retain", "yes")))
                .containsExactly(
                        "retainShown: Enter what shows it: Would Edith have substantial difficulty keeping it in mind?",
                        "somebody: Select whether somebody may be appropriate to support and represent Edith");
        assertThat(decision(DIFFICULT.with("somebody", "no")).duty()).isEqualTo(new Duty.Met(List.of(Ability.RETAIN)));
        assertThat(decision(DIFFICULT.with("somebody", "cannot-yet-say")).duty())
                .isEqualTo(new Duty.CannotYetSay(List.of()));
    }

    @Test
    void each_exclusion_the_consent_and_the_reason_are_asked_about_somebody() {
        assertThat(problems(DIFFICULT.with("somebody", "yes")))
                .containsExactly(
                        "who: Enter who may support and represent Edith",
                        "paid: Select an answer: Do they care for or treat Edith professionally, or for pay?",
                        "implicated: Select an answer: Are they implicated in what may have happened, or did they fail to prevent it?",
                        "unable: Select an answer: Are they unwilling or unable to support Edith?",
                        "consent: Select whether Edith agrees to be supported by them",
                        "whoWhy: Enter why they are appropriate, or why not");
        assertThat(decision(ANN).duty()).isEqualTo(new Duty.SomebodyAppropriate("Ann, her daughter"));
    }

    @Test
    void an_advocate_as_well_has_a_ground_and_a_reason() {
        assertThat(problems(ANN.with("ground", "disagreement")))
                .containsExactly("groundWhy: Enter why an advocate is needed as well");
        assertThat(problems(ANN.with("groundWhy", "They differ")))
                .containsExactly("ground: Select why an advocate is needed as well, or remove the words below");
        assertThat(decision(ANN.with("ground", "disagreement").with("groundWhy", "They differ"))
                        .duty())
                .isEqualTo(new Duty.AdvocateAsWell("Ann, her daughter", Ground.DISAGREEMENT));
    }

    @Test
    void words_under_an_answer_that_is_not_chosen_are_never_passed_over() {
        assertThat(problems(ANN.with("somebody", "no"))).containsExactly("somebody: " + WITH_WORDS);
        assertThat(problems(NO_DIFFICULTY.with("whoWhy", "She visits")))
                .containsExactly("somebody: Select whether somebody may be appropriate to support and represent Edith");
    }

    @Test
    void what_is_said_of_an_ability_that_is_not_difficult_is_kept() {
        assertThat(decision(NO_DIFFICULTY.with("communicateShown", "She signs"))
                        .abilities()
                        .communicate())
                .isEqualTo(new Difficulty(Finding.NO, "She signs"));
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThat(problems(Typed.nothing()))
                .containsExactly(
                        "understand: Select an answer: Would Edith have substantial difficulty understanding what they need to know?",
                        "retain: Select an answer: Would Edith have substantial difficulty keeping it in mind?",
                        "useOrWeigh: Select an answer: Would Edith have substantial difficulty using it or weighing it up?",
                        "communicate: Select an answer: Would Edith have substantial difficulty saying what they think, want or feel?",
                        "decidedOn: Enter the day it was decided");
    }

    @Test
    void what_was_entered_reads_as_it_was() {
        for (var typed : List.of(
                NO_DIFFICULTY,
                DIFFICULT.with("somebody", "no").with("others", "Her neighbour moved away"),
                DIFFICULT.with("somebody", "cannot-yet-say"),
                ANN,
                ANN.with("ground", "long-stay").with("groundWhy", "The hospital says six weeks"))) {
            var decision = decision(typed);
            assertThat(decision(AdvocacyForm.entered(decision))).isEqualTo(decision);
        }
    }

    private static AdvocacyDecision decision(Typed typed) {
        assertThat(problems(typed)).isEmpty();
        return ((Accepted<AdvocacyDecision>) read(typed)).value();
    }

    private static Reading<AdvocacyDecision> read(Typed typed) {
        return AdvocacyForm.read(new Reader(typed), "Edith", TODAY);
    }

    private static List<String> problems(Typed typed) {
        return switch (read(typed)) {
            case Accepted<AdvocacyDecision> _ -> List.of();
            case Refused<AdvocacyDecision>(var problems) ->
                problems.list().stream().map(AdvocacyFormTests::words).toList();
        };
    }

    static String words(Problem problem) {
        return problem.field() + ": " + problem.words();
    }
}
