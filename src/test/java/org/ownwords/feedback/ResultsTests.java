package org.ownwords.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.access.Audience;
import org.ownwords.feedback.Missing.Reached;
import org.ownwords.feedback.Results.Became;
import org.ownwords.feedback.Results.Count;
import org.ownwords.feedback.Results.Line;
import org.ownwords.page.Option;
import org.ownwords.vocabulary.WhyNotDone;

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
            assertThat(State.of(why.code()) == State.ANOTHER).as(why.code()).isEqualTo(why == WhyNotOffered.OTHER);
        }
        for (var why : WhyNotDone.values()) {
            assertThat(State.of(why.code()) == State.ANOTHER).as(why.code()).isEqualTo(why == WhyNotDone.OTHER);
        }
    }

    @Test
    void that_few_answered_is_said_until_thirty_did() {
        assertThat(of(29).areOfFew()).isTrue();
        assertThat(of(30).areOfFew()).isFalse();
        assertThat(of(0).areOfFew()).isTrue();
    }

    private static Results of(long number) {
        return Results.of(SET, List.of(new Count("safer", "yes", true, number)), List.of(), Audience.OPENS_CASES);
    }

    @Test
    void who_is_missing_is_said_by_age_ethnic_group_and_kind_of_harm() {
        var reached = List.of(
                new Reached("age", "85+", 2, 5),
                new Reached("age", "18-64", 6, 12),
                new Reached("ethnicity", "indian", 1, 2),
                new Reached("ethnicity", "chinese", 0, 3),
                new Reached("ethnicity", "not-known", 7, 14),
                new Reached("harm", "physical", 6, 11),
                new Reached("harm", "strange", 0, 1));
        assertThat(Missing.of(reached, Audience.OPENS_CASES).groups())
                .containsExactly(
                        Map.entry(
                                "By age when it ended",
                                List.of(
                                        new Line("18 to 64", new Share(6, 12)),
                                        new Line("85 and over", new Share(2, 5)))),
                        Map.entry(
                                "By ethnic group",
                                List.of(
                                        new Line("Asian / Asian British", new Share(1, 5)),
                                        new Line("Undeclared / Not Known", new Share(7, 14)))),
                        Map.entry(
                                "By kind of harm",
                                List.of(
                                        new Line("Physical abuse", new Share(6, 11)),
                                        new Line("Not known", new Share(0, 1)))));
        assertThat(Missing.of(reached, Audience.EVERYBODY).groups())
                .as("fewer than five of one group answered")
                .isEmpty();
        assertThat(Missing.of(
                                List.of(new Reached("age", "18-64", 6, 12), new Reached("age", "75-84", 13, 18)),
                                Audience.EVERYBODY)
                        .groups())
                .containsExactly(Map.entry(
                        "By age when it ended",
                        List.of(new Line("18 to 64", new Share(5, 10)), new Line("75 to 84", new Share(15, 20)))));
        assertThat(Missing.of(List.of(new Reached("age", "18-64", 6, 10)), Audience.EVERYBODY)
                        .groups())
                .as("fewer than five did not answer")
                .isEmpty();
    }

    @Test
    void how_many_were_asked_listened_to_and_understood_is_said_of_the_persons_first() {
        var both = List.of(new Involved(false, 2, 3), new Involved(true, 12, 18));
        assertThat(Involved.lines(both, Audience.OPENS_CASES))
                .containsExactly(
                        new Line("The people themselves", new Share(12, 18)),
                        new Line("Those who speak for them", new Share(2, 3)));
        assertThat(Involved.lines(both, Audience.EVERYBODY))
                .containsExactly(new Line("The people themselves", new Share(10, 15)));
        assertThat(Involved.lines(List.of(new Involved(true, 12, 16)), Audience.EVERYBODY))
                .as("fewer than five did not say so")
                .isEmpty();
        Involved.ANSWERS.forEach((question, answers) -> assertThat(
                        SET.question(question).orElseThrow().answers())
                .extracting(Option::code)
                .containsAll(answers));
    }

    @Test
    void the_same_few_are_drawn_again_from_the_same_month_and_seed() {
        var frame = LongStream.range(0, 40).mapToObj(each -> new UUID(0, each)).toList();
        var first = MonthlyDraw.of(new UUID(1, 1), YearMonth.of(2026, 6), frame, 5, 42);
        assertThat(first.drawn()).hasSize(5).doesNotHaveDuplicates().isSubsetOf(frame);
        assertThat(MonthlyDraw.of(new UUID(1, 1), YearMonth.of(2026, 6), frame.reversed(), 5, 42))
                .isEqualTo(first);
        assertThat(MonthlyDraw.of(new UUID(1, 1), YearMonth.of(2026, 6), frame, 5, 43)
                        .drawn())
                .isNotEqualTo(first.drawn());
        assertThat(MonthlyDraw.of(new UUID(1, 1), YearMonth.of(2026, 6), frame.subList(0, 3), 5, 42)
                        .drawn())
                .containsExactlyInAnyOrderElementsOf(frame.subList(0, 3));
    }
}
