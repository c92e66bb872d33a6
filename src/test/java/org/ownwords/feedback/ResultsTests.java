package org.ownwords.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.access.Audience;
import org.ownwords.feedback.Results.Became;
import org.ownwords.feedback.Results.Count;
import org.ownwords.feedback.Results.Line;

class ResultsTests {

    private static final QuestionSet SET = QuestionSets.PUBLISHED.current();

    /// Worked by hand from Wilson’s formula.
    @ParameterizedTest
    @CsvSource({"0,10,0,28", "1,10,2,40", "7,10,40,89", "10,10,72,100", "50,100,40,60", "81,263,26,37", "0,1,0,79"})
    void the_interval_is_wilsons(long number, long of, long from, long to) {
        var share = new Share(number, of);
        assertThat(share.from()).isEqualTo(from);
        assertThat(share.to()).isEqualTo(to);
    }

    @Test
    void nothing_is_said_in_per_cent_of_fewer_than_ten() {
        assertThat(new Share(7, 9).words()).isEqualTo("7 of 9");
        assertThat(new Share(7, 10).words()).isEqualTo("7 of 10, 70% (between 40% and 89%)");
        assertThatIllegalStateException().isThrownBy(() -> new Share(7, 9).percent());
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(-1, 2));
    }

    @Test
    void the_person_and_others_stand_apart_and_a_question_that_nobody_answered_is_left_out() {
        var results = Results.of(
                SET,
                List.of(
                        new Count("safer", "yes", true, 8),
                        new Count("safer", "no", true, 3),
                        new Count("safer", "yes", false, 2)),
                List.of(),
                Audience.OPENS_CASES);
        assertThat(results.questions()).hasSize(2);
        var adults = results.questions().getFirst();
        assertThat(adults.adults()).isTrue();
        assertThat(adults.question()).isEqualTo("Are you safer because of the help you had?");
        assertThat(adults.answers())
                .extracting(line -> line.share().words())
                .containsExactly(
                        "8 of 11, 73% (between 43% and 90%)",
                        "0 of 11, 0% (between 0% and 26%)",
                        "3 of 11, 27% (between 10% and 57%)",
                        "0 of 11, 0% (between 0% and 26%)");
        assertThat(results.questions().getLast().adults()).isFalse();
        assertThat(results.questions().getLast().answers().getFirst().share()).isEqualTo(new Share(2, 2));
    }

    @Test
    void the_board_sees_no_question_with_few_of_an_answer_and_all_others_to_the_nearest_five() {
        var few = Results.of(
                SET,
                List.of(
                        new Count("understood", "fully", true, 40),
                        new Count("understood", "partly", true, 12),
                        new Count("understood", "not", true, 4)),
                List.of(),
                Audience.EVERYBODY);
        assertThat(few.questions())
                .singleElement()
                .satisfies(each -> assertThat(each.isWithheld()).isTrue());
        var enough = Results.of(
                SET,
                List.of(
                        new Count("understood", "fully", true, 41),
                        new Count("understood", "partly", true, 12),
                        new Count("understood", "not", true, 5)),
                List.of(),
                Audience.EVERYBODY);
        assertThat(enough.questions().getFirst().answers())
                .extracting(Line::share)
                .containsExactly(new Share(40, 55), new Share(10, 55), new Share(5, 55));
    }

    @Test
    void who_is_missing_is_told_with_why_to_those_who_may_open_the_cases() {
        var became = List.of(
                new Became("heard-adult", 6),
                new Became("heard-other", 5),
                new Became("not-offered", 7),
                new Became("unsafe", 2),
                new Became("something-new", 1));
        assertThat(Results.of(SET, List.of(), became, Audience.OPENS_CASES).state())
                .extracting(line -> line.words() + ": " + line.share().number())
                .containsExactly(
                        "The person said how it was: 6",
                        "Somebody who speaks for them said how it was: 5",
                        "It has not been offered: 7",
                        "It was not safe to ask: 2",
                        "Another reason: 1");
        assertThat(Results.of(SET, List.of(), became, Audience.EVERYBODY).state())
                .extracting(Line::share)
                .containsExactly(new Share(10, 20));
        assertThat(Results.of(SET, List.of(), became.subList(0, 2), Audience.EVERYBODY)
                        .state())
                .isEmpty();
        assertThat(Results.of(SET, List.of(), became.subList(2, 5), Audience.EVERYBODY)
                        .state())
                .isEmpty();
    }

    @Test
    void every_reason_why_somebody_is_missing_has_words_of_its_own() {
        for (var why : WhyNotOffered.values()) {
            assertThat(State.of(why.code())).as(why.code()).isNotEqualTo(State.ANOTHER);
        }
        for (var why : WhyNotDone.values()) {
            assertThat(State.of(why.code()) == State.ANOTHER).as(why.code()).isEqualTo(why == WhyNotDone.OTHER);
        }
    }
}
