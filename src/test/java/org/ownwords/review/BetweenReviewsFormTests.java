package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.Details;
import org.ownwords.review.ChangeNoticed.Follows;
import org.ownwords.vocabulary.FeelsSafe;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.Voice;

/// What is recorded between reviews: something changed, and whether the person feels safe.
class BetweenReviewsFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);

    @Test
    void a_change_sets_off_a_review_by_a_day_or_has_a_reason_why_not() {
        var review = Typed.nothing()
                .with("words", "She moved to her sister")
                .with("what", List.of("life", "contact"))
                .with("review", "yes")
                .with("noticedOn", TODAY);
        var change = accepted(change(review));
        assertThat(change.follows()).isEqualTo(new Follows.Review(null));
        assertThat(change.whatInWords()).isEqualTo("Where or how they live, whom they see");
        assertThat(accepted(change(review.with("lookBy", TODAY.plusDays(7)))).follows())
                .isEqualTo(new Follows.Review(TODAY.plusDays(7)));
        assertThat(accepted(change(ChangeNoticedForm.entered(change)))).isEqualTo(change);

        var none = review.with("review", "no");
        assertThat(problems(change(none))).containsExactly("whyNot: Enter why there is no review");
        var why = accepted(change(none.with("whyNot", "We met yesterday")));
        assertThat(why.follows()).isEqualTo(new Follows.NoReview("We met yesterday"));
        assertThat(accepted(change(ChangeNoticedForm.entered(why)))).isEqualTo(why);
    }

    @Test
    void what_does_not_fit_the_answer_is_said_and_never_dropped() {
        var typed = Typed.nothing().with("words", "Ill").with("what", "health").with("noticedOn", TODAY);
        assertThat(problems(change(typed.with("review", "yes").with("whyNot", "No"))))
                .containsExactly("whyNot: You said that the plan is reviewed. Clear this, or select no");
        assertThat(problems(
                        change(typed.with("review", "no").with("whyNot", "No").with("lookBy", TODAY))))
                .containsExactly("lookBy: You said that there is no review. Clear this, or select yes");
        assertThat(problems(change(Typed.nothing())))
                .containsExactly(
                        "what: Select what changed",
                        "words: Enter what changed",
                        "review: Select whether to review the plan",
                        "noticedOn: Enter the day");
    }

    @Test
    void whether_they_feel_safe_is_answered_in_their_words_or_has_a_reason_why_not() {
        var typed =
                Typed.nothing().with("feels", "no").with("said", "Not at night").with("askedOn", TODAY);
        var asked = accepted(safety(typed, null));
        assertThat(asked).isEqualTo(new SafetyAsked(FeelsSafe.NO, Voice.ADULT, "Not at night", null, TODAY, null));
        var more = typed.with("voice", "advocate")
                .with("contact", "Her daughter, and not her son")
                .with("next", TODAY.plusDays(30));
        assertThat(accepted(safety(SafetyForm.entered(accepted(safety(more, null))), null)))
                .isEqualTo(new SafetyAsked(
                        FeelsSafe.NO,
                        Voice.ADVOCATE,
                        "Not at night",
                        "Her daughter, and not her son",
                        TODAY,
                        TODAY.plusDays(30)));
        assertThat(problems(safety(typed.with("feels", "not-asked").without("said"), null)))
                .containsExactly("said: Enter why Edith was not asked");
        assertThat(problems(safety(typed.with("next", TODAY.minusDays(1)), null)))
                .containsExactly("next: They are asked again after this. Enter a later day, or leave it empty");
        assertThat(accepted(safety(typed.with("next", TODAY), null)).next()).isEqualTo(TODAY);
        assertThat(problems(safety(Typed.nothing(), null)))
                .containsExactly("feels: Select whether Edith feels safe", "askedOn: Enter the day");
    }

    @Test
    void nobody_says_how_safe_they_feel_after_they_died_but_somebody_may_for_them() {
        var died = TODAY.minusDays(1);
        var typed = Typed.nothing().with("feels", "yes").with("said", "Yes").with("askedOn", TODAY);
        assertThat(problems(safety(typed, died))).singleElement().asString().startsWith("askedOn: Check two days");
        assertThat(problems(safety(typed.with("voice", "representative"), died)))
                .isEmpty();
        assertThat(problems(safety(typed.with("feels", "not-asked"), died))).isEmpty();
    }

    @Test
    void each_answer_is_a_sentence() {
        assertThat(FeelsSafe.all())
                .extracting(each -> each.about("Edith"))
                .containsExactly(
                        "Edith feels safe.",
                        "Edith feels safe in some ways.",
                        "Edith does not feel safe.",
                        "Edith could not say whether they feel safe.",
                        "Edith was not asked whether they feel safe.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SafetyAsked(FeelsSafe.NOT_ASKED, Voice.ADULT, null, null, TODAY, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SafetyAsked(FeelsSafe.YES, Voice.ADULT, null, null, TODAY, TODAY.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeNoticed(List.of(), "Ill", new Follows.Review(null), TODAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Follows.NoReview(" "));
    }

    private static Reading<ChangeNoticed> change(Typed typed) {
        return ChangeNoticedForm.read(new Reader(typed), TODAY);
    }

    private static Reading<SafetyAsked> safety(Typed typed, @Nullable LocalDate died) {
        var edith = new Details("Edith", "Abbott", null, died, Gender.FEMALE, null, null, null, null, null, null);
        return SafetyForm.read(new Reader(typed), edith, TODAY);
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
