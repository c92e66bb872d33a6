package org.ownwords.adultreview;

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

class AdultReviewTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);
    private static final Typed ONE_DIED = Typed.nothing()
            .with("endedOn-day", "3")
            .with("endedOn-month", "7")
            .with("endedOn-year", "2026")
            .with("died", "1")
            .with("survived", "0");

    @Test
    void a_review_is_a_day_and_two_numbers() {
        assertThat(read(ONE_DIED.with("survived", " 12 ")))
                .isEqualTo(new Accepted<>(new AdultReview(LocalDate.of(2026, 7, 3), 1, 12)));
        assertThat(problems(ONE_DIED)).isEmpty();
        assertThat(problems(ONE_DIED.with("died", "0").with("survived", "1"))).isEmpty();
    }

    @Test
    void every_answer_is_needed() {
        assertThat(problems(Typed.nothing()))
                .containsExactly(
                        "endedOn: Enter the day the review ended",
                        "died: Enter how many of them died, or 0",
                        "survived: Enter how many of them survived, or 0");
    }

    @Test
    void a_number_is_a_whole_one() {
        for (var wrong : List.of("one", "-1", "1.5", "1000", "１")) {
            assertThat(problems(ONE_DIED.with("survived", wrong)))
                    .containsExactly("survived: Enter a whole number, like 1");
        }
    }

    @Test
    void it_is_about_somebody() {
        assertThat(problems(ONE_DIED.with("died", "0")))
                .containsExactly("died: Enter how many people the review is about: it is about one at least");
    }

    @Test
    void one_that_has_not_ended_is_not_recorded_yet() {
        assertThat(problems(ONE_DIED.with("endedOn-day", "10")))
                .containsExactly("endedOn: The date must be today or in the past");
    }

    @Test
    void nobody_is_counted_below_nought() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AdultReview(TODAY, -1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new AdultReview(TODAY, 2, -1));
        assertThat(new AdultReview(null, 0, 0).endedOn()).isNull();
    }

    private static Reading<AdultReview> read(Typed typed) {
        var read = new Reader(typed);
        var review = AdultReviewForm.read(read, TODAY);
        return read.accept(() -> review);
    }

    private static List<String> problems(Typed typed) {
        return switch (read(typed)) {
            case Accepted<AdultReview> _ -> List.of();
            case Refused<AdultReview>(var problems) ->
                problems.list().stream()
                        .map(problem -> problem.field() + ": " + problem.words())
                        .toList();
        };
    }
}
