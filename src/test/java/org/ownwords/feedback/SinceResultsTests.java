package org.ownwords.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.access.Audience;
import org.ownwords.feedback.Results.Line;
import org.ownwords.feedback.Results.OfQuestion;
import org.ownwords.feedback.SinceResults.Count;

class SinceResultsTests {

    private static Count adults(String been, String feels, String lasted, long number) {
        return new Count("heard-adult", been, feels, lasted, number);
    }

    @Test
    void of_how_many_it_is_known_and_what_each_answered_is_said_with_the_number_of_answers() {
        var results = SinceResults.of(
                List.of(
                        adults("better", "yes", "yes", 2),
                        adults("worse", "no", "nothing", 1),
                        new Count("heard-other", "same", "cannot-say", "not-said", 1),
                        new Count("not-reached", null, null, null, 3),
                        new Count("waits", null, null, null, 4)),
                Audience.OPENS_CASES);
        assertThat(results.state())
                .extracting(line -> line.words() + ": " + line.share().words())
                .containsExactly(
                        "The person said how it was: 3 of 11, 27% (between 10% and 57%)",
                        "Somebody who speaks for them said how it was: 1 of 11, 9% (between 2% and 38%)",
                        "They may be asked, and have not been yet: 4 of 11, 36% (between 15% and 65%)",
                        "They could not be reached: 3 of 11, 27% (between 10% and 57%)");
        assertThat(results.questions())
                .extracting(OfQuestion::question, OfQuestion::adults)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("How has it been since the enquiry ended?", true),
                        org.assertj.core.groups.Tuple.tuple("How has it been since the enquiry ended?", false),
                        org.assertj.core.groups.Tuple.tuple("Do they feel safe now?", true),
                        org.assertj.core.groups.Tuple.tuple("Do they feel safe now?", false),
                        org.assertj.core.groups.Tuple.tuple("Has what came about lasted?", true),
                        org.assertj.core.groups.Tuple.tuple("Has what came about lasted?", false));
        assertThat(lines(results, 0))
                .containsExactly(
                        "Better than then: 2 of 3",
                        "About the same: 0 of 3",
                        "Worse than then: 1 of 3",
                        "They do not say: 0 of 3");
        assertThat(lines(results, 1)).contains("About the same: 1 of 1");
        assertThat(lines(results, 2)).contains("Yes: 2 of 3", "No: 1 of 3");
        assertThat(lines(results, 4)).contains("Yes: 2 of 3", "Nothing had come about: 1 of 3");
    }

    private static List<String> lines(SinceResults results, int question) {
        return results.questions().get(question).answers().stream()
                .map(line -> line.words() + ": " + line.share().words())
                .toList();
    }

    @Test
    void whoever_opens_no_cases_sees_numbers_to_the_nearest_five_and_no_question_with_few_of_an_answer() {
        var results = SinceResults.of(
                List.of(
                        adults("better", "yes", "yes", 11),
                        adults("same", "partly", "partly", 7),
                        adults("worse", "no", "no", 6),
                        adults("not-said", "cannot-say", "not-said", 5),
                        new Count("died", null, null, null, 6)),
                Audience.EVERYBODY);
        assertThat(results.state()).containsExactly(new Line("Somebody said how it has been", new Share(30, 35)));
        var been = results.questions().getFirst();
        assertThat(been.answers())
                .extracting(Line::share)
                .containsExactly(new Share(10, 25), new Share(5, 25), new Share(5, 25), new Share(5, 25));
        assertThat(results.questions().get(1).isWithheld())
                .as("nobody said that they were not asked")
                .isTrue();
        assertThat(SinceResults.of(List.of(adults("better", "yes", "yes", 4)), Audience.EVERYBODY)
                        .state())
                .isEmpty();
    }

    @Test
    void where_nobody_may_be_asked_again_nothing_is_said() {
        var results = SinceResults.of(List.of(), Audience.OPENS_CASES);
        assertThat(results.state()).isEmpty();
        assertThat(results.questions()).isEmpty();
    }
}
