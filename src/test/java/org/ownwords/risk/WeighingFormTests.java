package org.ownwords.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
                before,
                TODAY);
    }
}
