package org.ownwords.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.advocacy.Progress.Step;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;

/// Asking for an advocate, and what became of it.
class AskingFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);
    private static final LocalDate ASKED = TODAY.minusDays(5);

    private static final Typed CARE_ACT = Typed.nothing()
            .with("kind", "care-act")
            .with("provider", "Harbour Advocacy")
            .with("agreement", "agrees")
            .with("askedOn", ASKED);

    private static final Typed IMCA = CARE_ACT.with("kind", "imca")
            .with("decision", "Where to live, assessed on 1 July")
            .with("benefit", "Her family disagree")
            .with("agreement", "best-interests")
            .with("agreementWhy", "She cannot weigh it");

    private static final Asking ASKING =
            new Asking(new Advocate.CareAct(), "Harbour Advocacy", new Agreement(Agreement.Given.AGREES, null), ASKED);

    @Test
    void a_care_act_advocate_is_asked_for_with_the_persons_agreement() {
        assertThat(asking(CARE_ACT)).isEqualTo(ASKING);
        assertThat(ASKING.words()).isEqualTo("Care Act advocate, Harbour Advocacy");
    }

    @Test
    void without_agreement_a_reason_is_needed() {
        assertThat(problems(CARE_ACT.with("agreement", "best-interests")))
                .containsExactly("agreementWhy: Enter how you know, or why it is in their best interests");
        assertThat(asking(CARE_ACT.with("agreement", "best-interests").with("agreementWhy", "It helps her"))
                        .agreement())
                .isEqualTo(new Agreement(Agreement.Given.BEST_INTERESTS, "It helps her"));
    }

    /// Hillingdon: a referral was made without consent.
    @Test
    void nobody_is_asked_against_the_persons_wish_and_that_they_said_no_is_kept() {
        var refused = Typed.nothing()
                .with("kind", "care-act")
                .with("agreement", "refuses")
                .with("agreementWhy", "I can speak for myself")
                .with("askedOn", ASKED);
        assertThat(asking(refused))
                .isEqualTo(new Asking(
                        new Advocate.CareAct(),
                        null,
                        new Agreement(Agreement.Given.REFUSES, "I can speak for myself"),
                        ASKED));
        assertThat(problems(refused.without("agreementWhy"))).hasSize(1);
    }

    @Test
    void an_imca_has_a_decision_the_person_cannot_make_and_a_benefit() {
        assertThat(problems(IMCA.without("decision").without("benefit")))
                .containsExactly(
                        "decision: Enter what they cannot decide, and how that is known",
                        "benefit: Enter what an IMCA would add for them");
        assertThat(asking(IMCA).advocate())
                .isEqualTo(new Advocate.Imca("Where to live, assessed on 1 July", "Her family disagree", false));
        assertThat(asking(IMCA.with("section68", "yes")).advocate().underSection68())
                .isTrue();
    }

    @Test
    void other_kinds_are_there_beside_the_duty_or_for_it_as_well() {
        for (var kind : List.of("imha", "idva", "isva")) {
            assertThat(asking(CARE_ACT.with("kind", kind)).advocate().underSection68())
                    .as(kind)
                    .isFalse();
        }
        assertThat(asking(CARE_ACT.with("kind", "other")
                                .with("kindWords", "A Gypsy and Traveller advocate")
                                .with("section68", "yes"))
                        .advocate())
                .isEqualTo(new Advocate.AnotherKind(AdvocateKind.OTHER, "A Gypsy and Traveller advocate", true));
        assertThat(AdvocateKind.beside()).containsExactly("imca", "imha", "idva", "isva", "other");
    }

    @Test
    void words_under_a_kind_that_is_not_chosen_are_never_passed_over() {
        assertThat(problems(IMCA.with("kind", "care-act")))
                .containsExactly("kind: Select the answer that you entered words under, or remove the words");
        assertThat(problems(CARE_ACT.with("kindWords", "Another")))
                .containsExactly("kind: Select the answer that you entered words under, or remove the words");
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThat(problems(Typed.nothing()))
                .containsExactly(
                        "kind: Select which kind of advocate",
                        "agreement: Select whether Edith agrees to an advocate",
                        "provider: Enter who is asked for an advocate",
                        "askedOn: Enter the day");
    }

    @Test
    void nobody_was_asked_after_something_became_of_it() {
        var started = List.of(new Progress(Step.STARTED, ASKED.minusDays(1), null, null));
        assertThat(problems(CARE_ACT, started))
                .singleElement()
                .asString()
                .startsWith(
                        "askedOn: Check two days: the advocate was asked for on 4 July 2026, and an advocate started");
        assertThat(problems(CARE_ACT.with("agreement", "refuses").with("agreementWhy", "No"), started))
                .contains("agreement: Something became of this request. Correct those entries first");
    }

    @Test
    void what_was_entered_reads_as_it_was() {
        for (var typed : List.of(
                CARE_ACT,
                IMCA,
                IMCA.with("section68", "yes"),
                CARE_ACT.with("kind", "isva").with("section68", "yes"),
                CARE_ACT.with("kind", "other").with("kindWords", "Another"))) {
            var asking = asking(typed);
            assertThat(asking(AskingForm.entered(asking))).isEqualTo(asking);
        }
    }

    @Test
    void what_became_of_it_has_a_day_and_where_it_ends_a_reason() {
        var typed =
                Typed.nothing().with("step", "started").with("who", "Rosa Lind").with("happenedOn", TODAY);
        assertThat(progress(typed)).isEqualTo(new Accepted<>(new Progress(Step.STARTED, TODAY, "Rosa Lind", null)));
        for (var step : List.of("declined", "not-available", "withdrawn", "ended")) {
            assertThat(words(progress(typed.with("step", step)))).as(step).containsExactly("words: Enter why");
        }
        assertThat(words(progress(Typed.nothing())))
                .containsExactly("step: Select what has happened", "happenedOn: Enter the day");
    }

    @Test
    void it_comes_after_asking_and_after_what_came_before() {
        var started = Typed.nothing().with("step", "started");
        assertThat(words(progress(started.with("happenedOn", ASKED.minusDays(1)))))
                .singleElement()
                .asString()
                .startsWith("happenedOn: Check two days: the advocate was asked for on 4 July 2026");
        assertThat(words(progress(started.with("happenedOn", ASKED)))).isEmpty();
        var accepted = new Progress(Step.ACCEPTED, TODAY.minusDays(1), null, null);
        assertThat(words(progress(started.with("happenedOn", TODAY.minusDays(2)), accepted)))
                .singleElement()
                .asString()
                .startsWith("happenedOn: Check two days: the request was accepted on 8 July 2026");
        var ended = new Progress(Step.ENDED, TODAY.minusDays(3), null, "She is well");
        assertThat(words(progress(started.with("happenedOn", TODAY.minusDays(2)), ended)))
                .singleElement()
                .asString()
                .startsWith(
                        "happenedOn: Check two days: an advocate started on 7 July 2026, and the advocate’s work ended");
    }

    @Test
    void only_what_fits_what_is_recorded_is_offered_and_what_was_chosen() {
        var started = List.of(new Progress(Step.STARTED, TODAY, null, null));
        assertThat(ProgressForm.options(started, Typed.nothing()))
                .extracting(Option::code)
                .containsExactly("accepted", "helped", "ended");
        assertThat(ProgressForm.options(started, Typed.nothing().with("step", "declined")))
                .extracting(Option::code)
                .containsExactly("accepted", "helped", "declined", "ended");
        var ended = new Progress(Step.ENDED, TODAY, "Rosa Lind", "She is well");
        assertThat(progress(ProgressForm.entered(ended))).isEqualTo(new Accepted<>(ended));
    }

    private static Reading<Progress> progress(Typed typed, Progress... others) {
        return ProgressForm.read(new Reader(typed), ASKING, List.of(others), TODAY);
    }

    private static Asking asking(Typed typed) {
        assertThat(problems(typed)).isEmpty();
        return ((Accepted<Asking>) AskingForm.read(new Reader(typed), "Edith", TODAY)).value();
    }

    private static List<String> problems(Typed typed) {
        return problems(typed, List.of());
    }

    private static List<String> problems(Typed typed, List<Progress> progress) {
        return words(AskingForm.read(new Reader(typed), "Edith", progress, TODAY));
    }

    private static <T> List<String> words(Reading<T> reading) {
        return switch (reading) {
            case Accepted<T> _ -> List.of();
            case Refused<T>(var problems) ->
                problems.list().stream().map(AdvocacyFormTests::words).toList();
        };
    }
}
