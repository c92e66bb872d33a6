package org.ownwords.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.casework.Doer;
import org.ownwords.casework.Names;
import org.ownwords.casework.Owed;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.conclusion.HeardBack.Became;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.NotMetReason;

/// What a closing leaves to do: the person hears what came of it, and somebody looks into why what they wanted did
/// not come about.
class AfterClosingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);
    private static final CaseId FILE = new CaseId(UUID.randomUUID());
    private static final EnquiryId ENQUIRY = new EnquiryId(UUID.randomUUID());
    private static final Names NAMES = Names.of(List.of("Edith", "Edith Abbott"), List.of(), Map.of(), List.of());
    private static final String STRAY = "Select the answer that you entered words under, or remove the words";

    @Test
    void they_have_heard_it_are_to_hear_it_or_are_not_told_for_a_reason() {
        var heard = new HeardBack(
                new Became.Heard("That he has stopped", "At home", Doer.named("Priya"), "Good"), TODAY.minusDays(1));
        var least = new HeardBack(new Became.Heard("That he has stopped", null, Doer.named("Priya"), null), TODAY);
        var toCome = new HeardBack(new Became.ToCome(Doer.named("Priya"), TODAY.plusDays(2)), TODAY);
        var some = new HeardBack(new Became.ToCome(null, null), TODAY);
        var not = new HeardBack(new Became.NotTold("She asked us not to"), TODAY);
        for (var each : List.of(heard, least, toCome, some, not)) {
            assertThat(accepted(heard(HeardBackForm.entered(each)))).isEqualTo(each);
        }
        assertThat(heard.sentence("Edith")).isEqualTo("Edith has heard what came of it.");
        assertThat(toCome.sentence("Edith")).isEqualTo("Edith is still to hear what came of it.");
        assertThat(not.sentence("Edith")).isEqualTo("Edith is not told what came of it.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Became.Heard(" ", null, Doer.named("Priya"), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Became.NotTold(" "));
    }

    @Test
    void what_is_missing_is_said_and_words_under_another_answer_are_not_ignored() {
        var asked = "heardBack: Select whether Edith has heard what came of it";
        assertThat(problems(heard(Typed.nothing()))).containsExactly(asked);
        assertThat(problems(heard(Typed.nothing().with("heardBack", "other")))).containsExactly(asked);
        assertThat(problems(heard(Typed.nothing().with("heardBack", "heard"))))
                .containsExactly(
                        "heardWhat: Enter what Edith was told",
                        "toldBy: Enter who told Edith",
                        "toldOn: Enter the day Edith was told");
        assertThat(problems(heard(Typed.nothing().with("heardBack", "not-told"))))
                .containsExactly("notTold: Enter why Edith is not told");
        for (var stray : List.of("heardWhat", "toldHow", "theirWords", "willTell")) {
            assertThat(problems(heard(Typed.nothing()
                            .with("heardBack", "not-told")
                            .with("notTold", "She asked us not to")
                            .with(stray, "Something"))))
                    .containsExactly("heardBack: " + STRAY);
        }
        assertThat(problems(heard(Typed.nothing().with("heardBack", "to-come").with("notTold", "Something"))))
                .containsExactly("heardBack: " + STRAY);
        assertThat(problems(heard(Typed.nothing().with("heardBack", "to-come").with("tellBy", TODAY.minusDays(1)))))
                .singleElement()
                .asString()
                .startsWith("tellBy");
    }

    @Test
    void a_closing_may_leave_it_out_but_never_ignores_words_about_it() {
        assertThat(optional(Typed.nothing().with("toldBy", "Nadia"))).isEqualTo(Optional.empty());
        var read = new Reader(Typed.nothing().with("notTold", "She asked us not to"));
        var heard = HeardBackForm.optional(read, "Edith", NAMES, TODAY);
        assertThat(problems(read.accept(heard)))
                .containsExactly(
                        "heardBack: Select whether Edith has heard what came of it, or remove the words about it");
    }

    @Test
    void what_was_put_off_is_on_the_list_until_they_heard_it() {
        var toCome = entry(new Became.ToCome(null, null));
        assertThat(AfterClosingOwes.toHear(toCome))
                .extracting(Owed::whom, Owed::when)
                .containsExactly(tuple(new Whom.Holder(), new When.Waiting(TODAY)));
        assertThat(AfterClosingOwes.toHear(entry(new Became.ToCome(Doer.named("Priya"), TODAY.plusDays(2)))))
                .extracting(Owed::whom, Owed::when)
                .containsExactly(tuple(new Whom.Other("Priya"), new When.Day(TODAY.plusDays(2))));
        var heard = entry(new Became.Heard("That he has stopped", null, Doer.named("Priya"), null));
        assertThat(AfterClosingOwes.toHear(heard)).isEmpty();
        assertThat(AfterClosingOwes.toHear(entry(new Became.NotTold("She asked us not to"))))
                .isEmpty();
        assertThat(HeardBack.now(List.of(heard, toCome)))
                .as("the newest counts")
                .containsExactly(heard);
    }

    @Test
    void why_it_did_not_come_about_is_a_reason_words_or_that_nobody_knows() {
        var why = new WhyNot(true, List.of(NotMetReason.REFUSED), "He would not sign", TODAY);
        var words = new WhyNot(true, List.of(), "He would not sign", TODAY);
        var nobody = new WhyNot(false, List.of(), "We asked him twice", TODAY);
        var short_ = new WhyNot(false, List.of(), null, TODAY);
        for (var each : List.of(why, words, nobody, short_)) {
            assertThat(accepted(whyNot(WhyNotForm.entered(each)))).isEqualTo(each);
        }
        assertThat(why.sentence()).isEqualTo("It was looked into why something did not come about.");
        assertThat(why.reasonWords()).isEqualTo("Somebody else refused");
        assertThat(nobody.sentence()).isEqualTo("Nobody knows why something did not come about.");
        assertThat(problems(whyNot(Typed.nothing())))
                .containsExactly(
                        "known: Select whether it is known why it did not come about", "lookedOn: Enter the day");
        assertThat(problems(whyNot(Typed.nothing().with("known", "yes").with("lookedOn", TODAY))))
                .containsExactly("reasons: Select a reason, or say in words why it did not come about");
        assertThat(problems(whyNot(Typed.nothing()
                        .with("known", "no")
                        .with("why", "He moved")
                        .with("lookedOn", TODAY))))
                .containsExactly("known: " + STRAY);
        assertThat(problems(whyNot(Typed.nothing()
                        .with("known", "yes")
                        .with("why", "He moved")
                        .with("tried", "We asked")
                        .with("lookedOn", TODAY))))
                .containsExactly("known: " + STRAY);
        assertThatIllegalArgumentException().isThrownBy(() -> new WhyNot(true, List.of(), null, TODAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WhyNot(false, List.of(NotMetReason.REFUSED), null, TODAY));
    }

    @Test
    void a_reason_is_lacking_where_either_of_them_says_that_it_did_not_come_about_in_full() {
        var outcome = new OutcomeId(UUID.randomUUID());
        assertThat(new OutcomeResult(outcome, PersonsView.NOT_ASKED, null, CameAbout.FULLY, List.of(), null)
                        .lacksReason())
                .isFalse();
        assertThat(new OutcomeResult(outcome, PersonsView.FULLY, null, CameAbout.NOT, List.of(), null).lacksReason())
                .isTrue();
        for (var theirs : List.of(PersonsView.PARTLY, PersonsView.NOT)) {
            assertThat(new OutcomeResult(outcome, theirs, null, CameAbout.FULLY, List.of(), null).lacksReason())
                    .isTrue();
        }
        assertThat(new OutcomeResult(outcome, PersonsView.NOT, null, CameAbout.NOT, List.of(), "We do not know")
                        .lacksReason())
                .isFalse();
        assertThat(new OutcomeResult(outcome, PersonsView.NOT, null, CameAbout.NOT, List.of(NotMetReason.OTHER), null)
                        .lacksReason())
                .isFalse();
        var missing = new WhyNot.Missing(UUID.randomUUID(), FILE, ENQUIRY, outcome, "Let me stay", TODAY);
        assertThat(AfterClosingOwes.toLookInto(missing).when()).isEqualTo(new When.Waiting(TODAY));
        assertThat(AfterClosingOwes.toLookInto(missing).prompt().what())
                .isEqualTo("Say why it did not come about: “Let me stay”");
    }

    private static HeardBack.Entry entry(Became became) {
        return new HeardBack.Entry(UUID.randomUUID(), FILE, ENQUIRY, new HeardBack(became, TODAY));
    }

    private static Reading<HeardBack> heard(Typed typed) {
        return HeardBackForm.read(new Reader(typed), "Edith", NAMES, TODAY);
    }

    private static Optional<HeardBack> optional(Typed typed) {
        return HeardBackForm.optional(new Reader(typed), "Edith", NAMES, TODAY).get();
    }

    private static Reading<WhyNot> whyNot(Typed typed) {
        return WhyNotForm.read(new Reader(typed), TODAY);
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
