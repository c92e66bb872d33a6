package org.ownwords.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.feedback.Heard.Answered;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;

/// What somebody says by a link.
class SayingFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 10);

    @Test
    void one_thing_is_said_at_least_and_any_question_may_be_passed_over() {
        assertThat(read(Typed.nothing()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems().list())
                                .containsExactly(new Problem("more", "Answer one question, or write something here")));
        assertThat(read(Typed.nothing().with("more", "Nadia heard me")))
                .isEqualTo(new Accepted<>(new Answered(
                        WhoAnswers.ADULT,
                        HowAsked.LINK,
                        QuestionSets.PUBLISHED.current(),
                        List.of(),
                        "Nadia heard me",
                        TODAY)));
        var first = QuestionSets.PUBLISHED.current().questions().getFirst();
        assertThat(read(Typed.nothing().with(first.wordsField(), "First thing she asked")))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void nothing_else_that_a_browser_may_have_sent_is_kept() {
        var first = QuestionSets.PUBLISHED.current().questions().getFirst();
        var typed = Typed.nothing()
                .with("more", "Nadia heard me")
                .with(first.wordsField(), "Yes")
                .with("strange", "field");
        assertThat(SayingForm.onlyAnswers(typed))
                .isEqualTo(Typed.nothing().with("more", "Nadia heard me").with(first.wordsField(), "Yes"));
    }

    private static Reading<Answered> read(Typed typed) {
        return SayingForm.read(new Reader(typed), WhoAnswers.ADULT, TODAY);
    }
}
