package org.ownwords.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.plan.Arranged.Later;
import org.ownwords.plan.Arranged.TheirView;
import org.ownwords.plan.Arranged.Watching;

/// What is recorded of a plan beside its items.
class WholePlanFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);

    @Test
    void what_the_person_thinks_of_the_plan_is_needed_and_nothing_else() {
        var least = Typed.nothing().with("agrees", "not-asked").with("agreedOn", TODAY);
        assertThat(accepted(arranged(least)))
                .isEqualTo(new Arranged(
                        null,
                        new Watching(null, null, null),
                        new Later(null, null, null),
                        new TheirView(Agrees.NOT_ASKED, null),
                        TODAY));
        assertThat(problems(arranged(Typed.nothing())))
                .containsExactly("agrees: Select what Edith thinks of the plan", "agreedOn: Enter the day");
    }

    @Test
    void a_plan_has_what_happens_if_it_fails_who_watches_and_what_lasts() {
        var whole = new Arranged(
                "She rings her sister",
                new Watching("Her neighbour", "Whether the curtains open", LooksAgain.WITH_THEIR_CARE),
                new Later("The lock", "The agency sends two people", "She goes to the police"),
                new TheirView(Agrees.PARTLY, "I want my key back"),
                TODAY);
        assertThat(accepted(arranged(ArrangedForm.entered(whole)))).isEqualTo(whole);
    }

    @Test
    void a_plan_was_given_in_some_form_or_not_for_a_reason() {
        var given = Typed.nothing()
                .with("given", "yes")
                .with("forms", List.of("large-print", "read"))
                .with("givenOn", TODAY);
        var plan = accepted(given(given));
        assertThat(plan)
                .isEqualTo(new GivenPlan(true, List.of(WrittenForm.LARGE_PRINT, WrittenForm.READ), null, null, TODAY));
        assertThat(plan.sentence()).isEqualTo("The person was given their plan, in large print, read out to them.");
        assertThat(accepted(given(GivenForm.entered(plan)))).isEqualTo(plan);
        assertThat(problems(given(given.without("forms")))).containsExactly("forms: Select in which form");

        var not = given.with("given", "no").without("forms");
        assertThat(problems(given(not))).containsExactly("words: Enter why Edith was not given it");
        var unsafe = accepted(given(not.with("words", "He reads her post")));
        assertThat(unsafe.sentence()).isEqualTo("The person was not given their plan in writing.");
        assertThat(accepted(given(GivenForm.entered(unsafe)))).isEqualTo(unsafe);
        assertThat(problems(given(Typed.nothing())))
                .containsExactly("given: Select whether Edith was given the plan", "givenOn: Enter the day");
        assertThatIllegalArgumentException().isThrownBy(() -> new GivenPlan(true, List.of(), null, null, TODAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new GivenPlan(false, List.of(), null, " ", TODAY));
    }

    @Test
    void a_partner_has_a_name_and_what_is_not_done_has_a_reason() {
        var day = Typed.nothing().with("happenedOn", TODAY);
        for (var step : List.of("handed-on", "taken-on")) {
            assertThat(problems(progress(day.with("step", step))))
                    .containsExactly("partner: Enter the name of the partner");
            assertThat(problems(progress(day.with("step", step).with("partner", "Larchmere Homes"))))
                    .isEmpty();
        }
        assertThat(problems(progress(day.with("step", "declined"))))
                .containsExactly("partner: Enter the name of the partner", "words: Enter why, and what happens now");
        assertThat(problems(progress(day.with("step", "not-done"))))
                .containsExactly("words: Enter why, and what happens now");
        assertThat(problems(progress(Typed.nothing())))
                .containsExactly("step: Select what happened", "happenedOn: Enter the day");

        var declined = new ItemProgress(ItemStep.DECLINED, "Larchmere Homes", "They have nobody", TODAY);
        assertThat(accepted(progress(ItemProgressForm.entered(declined)))).isEqualTo(declined);
        assertThat(declined.inWords()).isEqualTo("A partner declined it: Larchmere Homes");
        var late = new ItemProgress(ItemStep.NOT_DONE, null, "She was in hospital", TODAY);
        assertThat(late.inWords()).isEqualTo("It is not done yet");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemProgress(ItemStep.HANDED_ON, null, "Words", TODAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemProgress(ItemStep.NOT_DONE, null, null, TODAY));
    }

    @Test
    void who_acts_themselves_is_prepared_for_it() {
        var prepared = new ItemProgress(
                ItemStep.PREPARED,
                null,
                null,
                new Coaching("That he stops, and still comes", "On Sunday, at the gate", "I ring my sister"),
                TODAY);
        var begins = new ItemProgress(
                ItemStep.PREPARED, null, "She tries on Sunday", new Coaching(null, "At the gate", null), TODAY);
        for (var each : List.of(prepared, begins)) {
            assertThat(accepted(progress(ItemProgressForm.entered(each)))).isEqualTo(each);
        }
        assertThat(prepared.inWords()).isEqualTo("The person was prepared to do it themselves");
        assertThatIllegalArgumentException().isThrownBy(() -> new Coaching(null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemProgress(ItemStep.PREPARED, null, "She tries", TODAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemProgress(
                        ItemStep.NOT_DONE, null, "She tries", new Coaching("Peace", null, null), TODAY));
        var day = Typed.nothing().with("happenedOn", TODAY);
        assertThat(problems(progress(day.with("step", "prepared"))))
                .containsExactly("hopes: Enter what they were prepared for");
        for (var field : List.of("hopes", "begins", "ifNot")) {
            assertThat(problems(progress(day.with("step", "prepared").with(field, "Something"))))
                    .isEmpty();
            assertThat(problems(progress(day.with("step", "not-done")
                            .with("words", "She was out")
                            .with(field, "Something"))))
                    .containsExactly("step: Select the answer that you entered words under, or remove the words");
        }
    }

    private static Reading<Arranged> arranged(Typed typed) {
        return ArrangedForm.read(new Reader(typed), "Edith", TODAY);
    }

    private static Reading<GivenPlan> given(Typed typed) {
        return GivenForm.read(new Reader(typed), "Edith", TODAY);
    }

    private static Reading<ItemProgress> progress(Typed typed) {
        return ItemProgressForm.read(new Reader(typed), TODAY);
    }

    private static <T> T accepted(Reading<T> reading) {
        return switch (reading) {
            case Accepted<T>(var value) -> value;
            case Refused<T>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static <T> List<String> problems(Reading<T> reading) {
        return switch (reading) {
            case Accepted<T> _ -> List.of();
            case Refused<T>(var problems) ->
                problems.list().stream()
                        .map(each -> each.field() + ": " + each.words())
                        .toList();
        };
    }
}
