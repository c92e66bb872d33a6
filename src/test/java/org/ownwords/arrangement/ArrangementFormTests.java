package org.ownwords.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ownwords.arrangement.AdvanceWish.Wish;
import org.ownwords.arrangement.DecisionMaker.Paper;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;

/// What the forms of this room read: nothing is asked that the answers do not call for, and each opens as
/// it was entered.
class ArrangementFormTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 6);
    private static final LocalDate TODAY = MONDAY.plusDays(30);
    private static final String STRAY = "Select the answer that you entered words under, or remove the words";

    @Test
    void whether_it_is_used_with_agreement_is_read_only_of_an_attorney_for_property() {
        var ann = new DecisionMaker(
                MakerKind.LPA_PROPERTY,
                "Ann",
                "Not the house",
                Whether.YES,
                new Paper(true, "Seen by Nadia"),
                new Times(MONDAY.minusYears(3), MONDAY));
        assertThat(accepted(maker(MakerForm.entered(ann), List.of()))).isEqualTo(ann);
        assertThat(accepted(maker(MakerForm.entered(ann).with("kind", "lpa-welfare"), List.of()))
                        .withAgreement())
                .isEqualTo(Whether.NOT_KNOWN);
        assertThat(problems(maker(Typed.nothing(), List.of())))
                .containsExactly(
                        "kind: Select in which role they may decide",
                        "who: Enter who it is",
                        "paperSeen: Select whether somebody saw the paper",
                        "knownOn: Enter the day");
        var before = new MakerNews(Became.ENDED, Whether.NOT_KNOWN, "So", MONDAY.minusDays(1));
        assertThat(problems(maker(MakerForm.entered(ann), List.of(before)))).hasSize(1);
    }

    @Test
    void that_the_public_guardian_was_told_is_read_only_of_a_concern_and_never_asked_for() {
        var typed = Typed.nothing().with("words", "Money is missing").with("heardOn", MONDAY);
        var concern = accepted(news(typed.with("became", "concern").with("guardianTold", "no")));
        assertThat(concern).isEqualTo(new MakerNews(Became.CONCERN, Whether.NO, "Money is missing", MONDAY));
        assertThat(accepted(news(MakerForm.entered(concern)))).isEqualTo(concern);
        assertThat(accepted(news(typed.with("became", "concern"))).guardianTold())
                .isEqualTo(Whether.NOT_KNOWN);
        assertThat(accepted(news(typed.with("became", "ended").with("guardianTold", "yes")))
                        .guardianTold())
                .isEqualTo(Whether.NOT_KNOWN);
        assertThat(problems(news(Typed.nothing())))
                .containsExactly(
                        "became: Select what became known",
                        "words: Enter what became known, and how",
                        "heardOn: Enter the day");
        assertThat(problems(news(typed.with("became", "ended").with("heardOn", MONDAY.minusDays(1)))))
                .hasSize(1);
    }

    @Test
    void a_wish_is_a_statement_or_a_refusal_and_opens_as_it_was_entered() {
        var statement = new AdvanceWish(new Wish.Statement("To stay at home"), null, new Times(null, MONDAY));
        var refusal = new AdvanceWish(
                new Wish.Refusal("To be tube fed", "At the end", Whether.YES, Set.of(Formality.WRITTEN)),
                "With Ann",
                new Times(MONDAY.minusDays(9), MONDAY));
        for (var each : List.of(statement, refusal)) {
            assertThat(accepted(wish(WishForm.entered(each), List.of()))).isEqualTo(each);
        }
        assertThat(statement.formSentence()).isEmpty();
        assertThat(refusal.formSentence())
                .isEqualTo("It refuses treatment that keeps somebody alive. Not known to be there yet: "
                        + "it says that it applies even if life is at risk; they signed it, or somebody did for them in "
                        + "their presence; somebody witnessed it, and signed it in their presence.");
        assertThat(problems(wish(Typed.nothing(), List.of())))
                .containsExactly("kind: Select what it is", "knownOn: Enter the day");
        assertThat(problems(wish(WishForm.entered(statement).with("kind", "refusal"), List.of())))
                .containsExactly("kind: " + STRAY, "treatment: Enter which treatment they refuse");
        assertThat(problems(wish(WishForm.entered(statement).with("madeOn", MONDAY.plusDays(1)), List.of())))
                .hasSize(1);
    }

    @Test
    void a_wish_is_taken_back_in_any_way_and_not_before_it_was_made() {
        var made = new AdvanceWish(new Wish.Statement("To stay"), null, new Times(MONDAY, MONDAY));
        var torn = new Withdrawal("She tore it up", MONDAY);
        assertThat(accepted(withdrawal(WishForm.entered(torn), made))).isEqualTo(torn);
        assertThat(problems(withdrawal(Typed.nothing(), made)))
                .containsExactly("words: Enter what they said or did", "withdrawnOn: Enter the day");
        var before = WishForm.entered(new Withdrawal("She tore it up", MONDAY.minusDays(1)));
        assertThat(problems(withdrawal(before, made))).hasSize(1);
        assertThat(problems(wish(WishForm.entered(made), List.of(new Withdrawal("So", MONDAY.minusDays(1))))))
                .hasSize(1);
    }

    @Test
    void each_state_of_a_deprivation_has_its_own_questions_and_opens_as_it_was_entered() {
        for (var state : List.of(
                new LibertyState.Asked(MONDAY.plusDays(21)),
                new LibertyState.Asked(null),
                new LibertyState.Granted(MONDAY.plusDays(90), "Ann may visit", "Ann"),
                new LibertyState.Granted(null, null, null),
                new LibertyState.NotGranted("She can decide"),
                new LibertyState.Ended("She went home"))) {
            var step = new LibertyStep(state, "The council", MONDAY);
            var first = new Deprivation(LibertyKind.COURT, "The Elms", step);
            assertThat(accepted(step(LibertyForm.entered(step)))).isEqualTo(step);
            assertThat(accepted(deprivation(LibertyForm.entered(first)))).isEqualTo(first);
        }
        assertThat(problems(step(Typed.nothing())))
                .containsExactly(
                        "state: Select how it stands",
                        "byWhom: Enter who asked, or who decided",
                        "happenedOn: Enter the day");
        var typed = Typed.nothing().with("byWhom", "The council").with("happenedOn", MONDAY);
        assertThat(problems(step(typed.with("state", "not-granted"))))
                .containsExactly("why: Enter why it was not granted");
        assertThat(problems(step(typed.with("state", "ended")))).containsExactly("why: Enter why it has ended");
        for (var stray : List.of("why", "says", "representative", "untilOn-day")) {
            assertThat(problems(step(typed.with("state", "asked").with(stray, "1"))))
                    .containsExactly("state: " + STRAY);
        }
        assertThat(problems(step(typed.with("state", "granted").with("expectedOn", MONDAY))))
                .containsExactly("state: " + STRAY);
        assertThat(problems(step(typed.with("state", "asked").with("happenedOn", MONDAY.minusDays(1)))))
                .hasSize(1);
    }

    private static Reading<DecisionMaker> maker(Typed typed, List<MakerNews> news) {
        return MakerForm.read(new Reader(typed), news, TODAY);
    }

    private static Reading<MakerNews> news(Typed typed) {
        return MakerForm.readNews(
                new Reader(typed),
                new DecisionMaker(
                        MakerKind.APPOINTEE,
                        "Ann",
                        null,
                        Whether.NOT_KNOWN,
                        new Paper(false, null),
                        new Times(null, MONDAY)),
                TODAY);
    }

    private static Reading<AdvanceWish> wish(Typed typed, List<Withdrawal> withdrawn) {
        return WishForm.read(new Reader(typed), withdrawn, TODAY);
    }

    private static Reading<Withdrawal> withdrawal(Typed typed, AdvanceWish wish) {
        return WishForm.readWithdrawal(new Reader(typed), wish, TODAY);
    }

    private static Reading<Deprivation> deprivation(Typed typed) {
        return LibertyForm.read(new Reader(typed), List.of(), TODAY);
    }

    private static Reading<LibertyStep> step(Typed typed) {
        var first = new LibertyStep(new LibertyState.Asked(null), "The council", MONDAY);
        return LibertyForm.readStep(new Reader(typed), new Deprivation(LibertyKind.URGENT, null, first), TODAY);
    }

    private static <T> T accepted(Reading<T> reading) {
        return switch (reading) {
            case Accepted<T>(var value) -> value;
            case Refused<T>(var problems) -> throw new AssertionError(problems.list());
        };
    }

    private static List<String> problems(Reading<?> reading) {
        return reading instanceof Refused<?>(var problems)
                ? problems.list().stream()
                        .map(problem -> problem.field() + ": " + problem.words())
                        .toList()
                : List.of();
    }
}
