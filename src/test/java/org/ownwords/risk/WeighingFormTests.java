package org.ownwords.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.casework.Recording;
import org.ownwords.history.Told.Detail;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.outcome.ReadAs;
import org.ownwords.outcome.Standing;
import org.ownwords.outcome.Verbatim;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.Details;
import org.ownwords.risk.WeighingForm.Earlier;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.Voice;

class WeighingFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);
    private static final String STRAY = "Select the answer that you entered words under, or remove the words";
    private static final Typed UNDECIDED = Typed.nothing()
            .with("risk", "He comes at night")
            .with("asked", "no")
            .with("notAsked", "He was in the room")
            .with("decided", "not-yet")
            .with("weighedBy", "Nadia Rahman")
            .with("weighedOn", TODAY);
    private static final DesiredOutcome STAYS = outcome("Let me stay", new Standing.Current());
    private static final DesiredOutcome GONE = outcome("I want him gone", new Standing.Changed(STAYS.id()));
    private static final Typed TAKEN = UNDECIDED
            .without("notAsked")
            .with("asked", "yes")
            .with("said", "I want him here")
            .with("voice", "adult")
            .with("theirLife", "adds-a-lot")
            .with("theirHarm", "either")
            .with("ourView", "He takes money")
            .with("matters", "Company")
            .with("decided", "taken")
            .with("theyAccept", "yes")
            .with("othersAtRisk", "yes")
            .with("others", "Her sister")
            .with("askCouncil", "no")
            .with("why", "It is her life")
            .with("lookAgain", TODAY.plusDays(30));

    @Test
    void a_risk_has_how_they_see_it_first_and_who_accepts_it() {
        assertThat(accepted(TAKEN))
                .isEqualTo(new Weighing(
                        "He comes at night",
                        new Theirs.Said(
                                "I want him here", Voice.ADULT, new Place(QualityOfLife.ADDS_A_LOT, Harm.EITHER)),
                        new Ours("He takes money", null),
                        new Considered("Company", null, null, null),
                        new Decided.Taken("It is her life", new Accepting(PersonAccepts.YES, "Her sister", false)),
                        new Occasion("Nadia Rahman", TODAY, TODAY.plusDays(30), null)));
        assertThat(accepted(TAKEN.with("decided", "lessened")).decided()).isInstanceOf(Decided.Lessened.class);
    }

    @Test
    void a_risk_may_come_with_one_of_their_wishes_and_ways_of_going_on_stand_side_by_side() {
        var beside = new Beside(
                new Beside.Wish(STAYS.id(), "Let me stay"),
                new Beside.Family("Ann, her sister", "He should go"),
                List.of(
                        new WayOn("He comes on Sundays", "She has company", "He may take money"),
                        new WayOn("She keeps her purse elsewhere", null, null)));
        var weighing = accepted(BesideForm.entered(TAKEN, beside));
        assertThat(weighing.beside()).isEqualTo(beside);
        assertThat(accepted(WeighingForm.entered(weighing))).isEqualTo(weighing);
        var known = WeighingForm.known(weighing);
        assertThat(known.text("wish")).isEqualTo(STAYS.id().value().toString());
        assertThat(known.text("way-1")).isEqualTo("He comes on Sundays");
        assertThat(known.has("family")).as("family is asked anew").isFalse();
        assertThat(accepted(TAKEN.with("wish", "none")).beside()).isEqualTo(Beside.NOTHING);
        assertThat(accepted(TAKEN.with("wish", UUID.randomUUID().toString())).beside())
                .isEqualTo(Beside.NOTHING);
        assertThat(WeighingSentences.details(weighing))
                .contains(
                        new Detail("Which wish it comes with", "Let me stay"),
                        new Detail("What family or friends say", "Ann, her sister: He should go"),
                        new Detail(
                                "Ways of going on",
                                "He comes on Sundays. What is good about it: She has company. What may go wrong: He may take money"
                                        + "\nShe keeps her purse elsewhere"));
    }

    @Test
    void only_wishes_that_are_current_are_offered_and_the_one_that_was_chosen_before() {
        assertThat(BesideForm.wishes(List.of(STAYS, GONE), Typed.nothing()))
                .extracting(Option::words)
                .containsExactly("“Let me stay”", "None of these");
        assertThat(BesideForm.wishes(
                        List.of(STAYS, GONE),
                        Typed.nothing().with("wish", GONE.id().value().toString())))
                .extracting(Option::words)
                .containsExactly("“Let me stay”", "“I want him gone”", "None of these");
    }

    @Test
    void what_stands_beside_is_whole_or_left_out() {
        assertThat(problems(TAKEN.with("family", "He should go")))
                .containsExactly("familyWho: Enter who of Edith’s family or friends says this");
        assertThat(problems(TAKEN.with("familyWho", "Ann")))
                .containsExactly("family: Enter what they say about the risk");
        assertThat(problems(TAKEN.with("wayBenefits-1", "Company").with("wayHarms-2", "Money")))
                .containsExactly("way-1: Enter what way 1 of going on is", "way-2: Enter what way 2 of going on is");
        assertThatIllegalArgumentException().isThrownBy(() -> new WayOn(" ", null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Beside.Family("Ann", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Beside.Family(" ", "He should go"));
    }

    private static DesiredOutcome outcome(String words, Standing standing) {
        return new DesiredOutcome(
                new OutcomeId(UUID.randomUUID()),
                new Verbatim(words, Voice.ADULT, TODAY),
                null,
                standing,
                ReadAs.NOTHING,
                new Recording("nadia.rahman", Instant.parse("2026-07-03T10:00:00Z")));
    }

    @Test
    void why_they_were_not_asked_is_enough_where_nothing_is_decided() {
        var weighing = accepted(UNDECIDED);
        assertThat(weighing.theirs()).isEqualTo(new Theirs.NotAsked("He was in the room"));
        assertThat(weighing.decided()).isEqualTo(new Decided.NotYet(null));
        assertThat(accepted(UNDECIDED.with("decided", "avoided").with("why", "He has gone"))
                        .decided())
                .isEqualTo(new Decided.Avoided("He has gone"));
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThat(problems(Typed.nothing()))
                .containsExactly(
                        "risk: Enter what the risk is",
                        "asked: Select whether Edith was asked how they see it",
                        "decided: Select what was decided",
                        "weighedBy: Enter the name of the person who weighed this with Edith",
                        "weighedOn: Enter the day it was weighed");
        assertThat(problems(
                        UNDECIDED.without("notAsked").with("decided", "taken").with("asked", "yes")))
                .containsExactly(
                        "said: Enter what Edith says about the risk",
                        "voice: Select whose words these are",
                        "theyAccept: Select whether Edith accepts the risk",
                        "othersAtRisk: Select whether anybody else may come to harm",
                        "askCouncil: Select whether a manager is asked to agree for the council",
                        "why: Enter why, and what was agreed");
        assertThat(problems(TAKEN.without("others")))
                .containsExactly("others: Enter who else may come to harm, and how");
        assertThat(problems(UNDECIDED.without("notAsked"))).containsExactly("notAsked: Enter why Edith was not asked");
        assertThat(problems(UNDECIDED.with("decided", "avoided")))
                .containsExactly("why: Enter why, and what was agreed");
    }

    @Test
    void a_place_on_the_grid_has_both_sides_or_none() {
        assertThat(problems(TAKEN.without("theirHarm")))
                .singleElement()
                .asString()
                .startsWith("theirHarm: Select both");
        assertThat(problems(TAKEN.with("ourHarm", "both")))
                .singleElement()
                .asString()
                .startsWith("ourLife: Select both");
        assertThat(accepted(TAKEN.with("ourHarm", "both").with("ourLife", "takes-away"))
                        .ours()
                        .place())
                .isEqualTo(new Place(QualityOfLife.TAKES_AWAY, Harm.BOTH));
        assertThat(accepted(TAKEN.without("theirHarm").without("theirLife"))
                        .theirs()
                        .placed())
                .isNull();
    }

    @Test
    void words_under_an_answer_that_is_not_chosen_are_never_passed_over() {
        assertThat(problems(UNDECIDED.with("said", "I want him here"))).containsExactly("asked: " + STRAY);
        assertThat(problems(TAKEN.with("notAsked", "He was there"))).containsExactly("asked: " + STRAY);
        assertThat(problems(TAKEN.with("othersAtRisk", "no"))).containsExactly("othersAtRisk: " + STRAY);
        assertThat(problems(UNDECIDED.with("others", "Her sister"))).containsExactly("decided: " + STRAY);
        assertThat(problems(UNDECIDED
                        .with("decided", "avoided")
                        .with("why", "He has gone")
                        .with("others", "Her sister")))
                .containsExactly("decided: " + STRAY);
    }

    @Test
    void it_is_looked_at_again_afterwards_and_weighed_again_later_than_before() {
        assertThat(problems(TAKEN.with("lookAgain", TODAY.minusDays(1))))
                .singleElement()
                .asString()
                .startsWith("lookAgain: Check two days: it was weighed on 6 July 2026");
        var before = new Earlier(new WeighingId(new UUID(0, 1)), TODAY.minusDays(2));
        assertThat(accepted(TAKEN, before).occasion().follows()).isEqualTo(before.weighing());
        assertThat(problems(TAKEN.with("weighedOn", TODAY.minusDays(3)), before))
                .singleElement()
                .asString()
                .startsWith("weighedOn: Check two days: it was weighed before on 4 July 2026");
    }

    @Test
    void what_was_entered_reads_as_the_same_again() {
        for (var typed : List.of(
                TAKEN,
                UNDECIDED,
                UNDECIDED.with("decided", "avoided").with("why", "He has gone"),
                TAKEN.without("theirLife").without("theirHarm").with("decided", "lessened"),
                TAKEN.with("ourLife", "takes-away").with("ourHarm", "both").with("theyAccept", "not-asked"))) {
            var weighing = accepted(typed);
            assertThat(accepted(WeighingForm.entered(weighing))).isEqualTo(weighing);
        }
    }

    @Test
    void what_is_known_of_a_risk_is_not_asked_again_but_how_they_see_it_is() {
        var known = WeighingForm.known(accepted(TAKEN));
        assertThat(known.text("risk")).isEqualTo("He comes at night");
        assertThat(known.text("matters")).isEqualTo("Company");
        assertThat(known.has("said")).isFalse();
        assertThat(known.has("decided")).isFalse();
    }

    private static Weighing accepted(Typed typed) {
        return accepted(typed, null);
    }

    private static Weighing accepted(Typed typed, @Nullable Earlier before) {
        return switch (read(typed, before)) {
            case Accepted<Weighing>(var weighing) -> weighing;
            case Refused<Weighing>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> problems(Typed typed) {
        return problems(typed, null);
    }

    private static List<String> problems(Typed typed, @Nullable Earlier before) {
        return switch (read(typed, before)) {
            case Accepted<Weighing> _ -> List.of();
            case Refused<Weighing>(var problems) ->
                problems.list().stream()
                        .map(problem -> problem.field() + ": " + problem.words())
                        .toList();
        };
    }

    private static Reading<Weighing> read(Typed typed, @Nullable Earlier before) {
        return WeighingForm.read(
                new Reader(typed),
                new Details("Edith", "Abbott", null, null, Gender.FEMALE, null, null, null, null, null, null),
                List.of(STAYS, GONE),
                before,
                TODAY);
    }
}
