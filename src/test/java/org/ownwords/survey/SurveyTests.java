package org.ownwords.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.survey.Answered.Answer;
import org.ownwords.survey.Answered.Organised;
import org.ownwords.survey.Round.Standing;
import org.ownwords.survey.Survey.Written;
import org.ownwords.survey.SurveyResults.InWords;
import org.ownwords.survey.SurveyResults.Numbers;
import org.ownwords.survey.SurveyResults.Told;
import org.ownwords.vocabulary.AnswerScale;
import org.ownwords.vocabulary.ShippedText;

class SurveyTests {

    private static final Question FAR =
            new Question("How far is it?", QuestionKind.ONE, AnswerScale.STAGES, List.of(), "12");
    private static final Question HELPS =
            new Question("What helps?", QuestionKind.SEVERAL, null, List.of("Time", "Training"), "");
    private static final Question LEFT = new Question("How many left?", QuestionKind.NUMBER, null, List.of(), "");
    private static final Question MORE = new Question("What else?", QuestionKind.WORDS, null, List.of(), "");
    private static final List<Question> ALL = List.of(FAR, HELPS, LEFT, MORE);

    private static Answered answered(String organisation, Answer... answers) {
        return new Answered(
                UUID.randomUUID(), new Organised(organisation, null), null, List.of(answers), "judith", Instant.EPOCH);
    }

    private static Answer chosen(String... ratings) {
        return new Answer(List.of(ratings), "");
    }

    @Test
    void each_table_has_its_number_of_answers_and_each_row_its_number_and_share() {
        var results = SurveyResults.of(
                new Told(
                        "2026",
                        ALL,
                        List.of(
                                answered("Fire", chosen("full"), chosen("a1", "a2"), chosen("3"), chosen()),
                                answered(
                                        "Police",
                                        chosen("full"),
                                        chosen("a1"),
                                        chosen("10"),
                                        new Answer(List.of(), "Little")),
                                answered("Hospital", chosen("stalled"), chosen(), chosen(), chosen()))),
                List.of());
        var far = results.questions().getFirst();
        assertThat(far.answered()).isEqualTo(3);
        assertThat(far.passed()).isZero();
        var table = java.util.Objects.requireNonNull(far.table());
        assertThat(table.answered()).isEqualTo(3);
        assertThat(table.rows().getFirst().cells()).containsEntry("Number", 2).containsEntry("Per cent", 67);
        assertThat(table.rows().getFirst().cells())
                .as("as Table 12 has it")
                .containsEntry("London 2016, %", 12)
                .containsEntry("England 2016, %", 6);
        assertThat(far.slips()).isEmpty();
        assertThat(far.caution())
                .isEqualTo("Fewer than ten answered. One more or fewer changes a percentage by about 33.");
        var helps = results.questions().get(1);
        assertThat(helps.answered()).isEqualTo(2);
        assertThat(helps.passed()).isEqualTo(1);
        assertThat(java.util.Objects.requireNonNull(helps.table()).rows())
                .extracting(row -> row.cells().get("Per cent"))
                .as("somebody may give several answers")
                .containsExactly(100, 50);
        assertThat(helps.slips()).isEmpty();
        assertThat(results.questions().get(2).numbers()).isEqualTo(new Numbers(3, 6.5, 10));
        assertThat(new Numbers(3, 6.5, 10).words()).isEqualTo("From 3 to 10. Half said 6.5 or less.");
        assertThat(Numbers.of(List.of(9, 1, 2)).words()).isEqualTo("From 1 to 9. Half said 2 or less.");
        assertThat(results.questions().get(3).words()).containsExactly(new InWords("Police", "Little"));
        assertThat(results.questions().get(3).passed()).isEqualTo(2);
    }

    @Test
    void of_ten_and_more_no_caution_is_said_and_rounding_is() {
        var answers = new ArrayList<Answered>();
        for (var place = 0; place < 12; place++) {
            answers.add(answered(
                    "Partner " + place,
                    chosen(List.of("full", "stalled", "planning", "piloting", "rolling-out", "not-started")
                            .get(place % 6))));
        }
        answers.add(answered("One more", chosen("full")));
        var far = SurveyResults.of(new Told("2026", List.of(FAR), answers), List.of())
                .questions()
                .getFirst();
        assertThat(far.caution()).isEmpty();
        assertThat(far.slips()).containsExactly(new Slip.Rounded("", "Per cent", 98));
        assertThat(SurveyResults.of(new Told("2026", List.of(FAR), List.of()), List.of())
                        .questions()
                        .getFirst()
                        .caution())
                .isEmpty();
    }

    @Test
    void rounds_before_stand_beside_where_the_same_was_asked() {
        var otherwise = new Question("How far is it?", QuestionKind.ONE, AnswerScale.EXTENT, List.of(), "");
        var now = new Told("2026", List.of(FAR), List.of(answered("Fire", chosen("full"))));
        var before = new Told("2025", List.of(MORE, FAR), List.of(answered("Fire", chosen(), chosen("stalled"))));
        var other = new Told("2024", List.of(otherwise), List.of(answered("Fire", chosen("yes"))));
        var none = new Told("2023", List.of(FAR), List.of(answered("Fire", chosen())));
        var table = java.util.Objects.requireNonNull(SurveyResults.of(now, List.of(before, other, none))
                .questions()
                .getFirst()
                .table());
        assertThat(table.columns())
                .extracting(Tabled.Column::name)
                .containsExactly("Number", "Per cent", "2025, %", "London 2016, %", "England 2016, %");
        assertThat(table.rows().get(2).cells()).containsEntry("Per cent", 0).containsEntry("2025, %", 100);
    }

    @Test
    void what_few_people_answered_is_not_shown_and_what_organisations_answered_is() {
        assertThat(SurveyResults.areShown(Asks.PEOPLE, 4)).isFalse();
        assertThat(SurveyResults.areShown(Asks.PEOPLE, 5)).isTrue();
        assertThat(SurveyResults.areShown(Asks.ORGANISATIONS, 0)).isTrue();
    }

    @Test
    void a_round_takes_answers_from_its_first_day_until_it_is_closed() {
        var first = LocalDate.of(2026, 6, 1);
        var round = Round.opened(UUID.randomUUID(), UUID.randomUUID(), "2026", first, first.plusDays(9), null);
        assertThat(round.on(first.minusDays(1))).isEqualTo(Standing.NOT_YET);
        assertThat(round.takesAnswers(first.minusDays(1))).isFalse();
        assertThat(round.on(first)).isEqualTo(Standing.OPEN);
        assertThat(round.on(first.plusDays(9))).isEqualTo(Standing.OPEN);
        assertThat(round.on(first.plusDays(10))).isEqualTo(Standing.TO_CLOSE);
        assertThat(round.takesAnswers(first.plusDays(10))).isTrue();
        var closed = closed(round, "Much", false);
        assertThat(closed.on(first)).isEqualTo(Standing.CLOSED);
        assertThat(closed.takesAnswers(first)).isFalse();
        assertThat(closed.takesCorrections(first)).isTrue();
        assertThat(round.takesCorrections(first.minusDays(1)))
                .as("nobody has answered yet")
                .isFalse();
        var inError = closed(round, null, true);
        assertThat(inError.takesAnswers(first)).as("it should not be here").isFalse();
        assertThat(inError.takesCorrections(first)).isFalse();
    }

    @Test
    void the_surveys_to_start_from_can_be_kept_as_they_are_and_ask_by_the_published_scales() {
        assertThat(ReadySurveys.ALL)
                .extracting(ReadySurveys.Ready::code)
                .containsExactly("temperature-check", "colleagues", "reorganising");
        for (var ready : ReadySurveys.ALL) {
            var typed = SurveyForm.entered(ready.code(), ready.survey())
                    .with("why", ready.survey().why());
            assertThat(SurveyForm.read(new Reader(typed))).isEqualTo(new Accepted<>(ready.survey()));
        }
        assertThat(ReadySurveys.ALL.getFirst().survey().questions())
                .allSatisfy(question -> PublishedTables.of(question.beside())
                        .ifPresent(table -> assertThat(question.answers().stream()
                                        .map(answer -> answer.words().replace('’', '\'')))
                                .as(question.words())
                                .containsExactlyElementsOf(table.rows().stream()
                                        .map(row -> row.words().replace('’', '\''))
                                        .toList())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadySurveys.read(new ShippedText("survey: a\ncolour: red")));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadySurveys.read(new ShippedText("nothing")));
    }

    @Test
    void a_question_says_how_it_is_answered_and_has_answers_only_where_it_offers_them() {
        assertThat(problems("question-1", "How far?")).contains("Select how question 1 is answered");
        assertThat(problems("question-1", "How far?", "kind-1", "one"))
                .contains("Enter the answers to question 1, one on each line, or select a scale");
        assertThat(problems("question-1", "How far?", "kind-1", "one", "scale-1", "stages", "own-1", "Far\nNear"))
                .contains("Remove these answers, or select no scale");
        assertThat(problems("question-1", "How far?", "kind-1", "one", "own-1", "Far"))
                .contains("Enter from 2 to 12 answers");
        assertThat(problems("question-1", "How far?", "kind-1", "words", "own-1", "Far\nNear"))
                .contains("Remove the answers, or select that they are chosen from");
        assertThat(problems("question-2", "", "kind-2", "one"))
                .contains("Enter the question, or remove what stands below it", "Enter a question");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question("How far?", QuestionKind.ONE, null, List.of(), ""));
    }

    private static List<String> problems(String... typed) {
        var fields = Typed.nothing();
        for (var i = 0; i < typed.length; i += 2) {
            fields = fields.with(typed[i], typed[i + 1]);
        }
        return SurveyForm.read(new Reader(fields)) instanceof Refused<Written>(var problems)
                ? problems.list().stream().map(Problem::words).toList()
                : List.of();
    }

    @Test
    void an_answer_knows_its_organisation_and_refuses_what_is_no_number() {
        var survey = new Survey(
                UUID.randomUUID(), null, 1, "Ours", Asks.ORGANISATIONS, ALL, "To see", "judith", Instant.EPOCH);
        var typed = new Typed(Map.of(
                "organisation", List.of("Larch Fire"),
                "rating-1", List.of("full"),
                "rating-2", List.of("a2", "a1", "a9"),
                "rating-3", List.of("007"),
                "words-4", List.of("Much")));
        assertThat(AnswerForm.read(new Reader(typed), survey, List.of()))
                .isEqualTo(new Accepted<>(new AnswerForm.Given(
                        new Organised("Larch Fire", null),
                        null,
                        List.of(chosen("full"), chosen("a1", "a2"), chosen("7"), new Answer(List.of(), "Much")))));
        assertThat(AnswerForm.read(new Reader(typed.with("rating-3", "many")), survey, List.of()))
                .isInstanceOf(Refused.class);
        assertThat(AnswerForm.read(new Reader(Typed.nothing().with("organisation", "Fire")), survey, List.of()))
                .isInstanceOf(Refused.class);
        var back =
                answered("Larch Fire", chosen("full"), chosen("a1", "a2"), chosen("7"), new Answer(List.of(), "Much"));
        assertThat(AnswerForm.read(new Reader(AnswerForm.entered(back)), survey, List.of()))
                .as("as it comes back to be changed")
                .isEqualTo(new Accepted<>(new AnswerForm.Given(back.organisation(), null, back.answers())));
    }

    private static Round closed(Round round, @Nullable String told, boolean inError) {
        return new Round(
                round.id(),
                round.survey(),
                round.name(),
                round.opens(),
                round.closes(),
                round.asked(),
                told,
                new Round.Kept(round.id(), told == null ? null : UUID.randomUUID(), inError));
    }

    private static Rounds.Told told(Asks asks, List<Answered> answers) {
        var survey = new Survey(
                UUID.randomUUID(), null, 1, "Temperature check", asks, ALL, "Each year", "judith", Instant.EPOCH);
        var round = closed(
                Round.opened(
                        UUID.randomUUID(),
                        survey.id(),
                        "2026",
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 5, 31),
                        20),
                "Training is what is missing. The Board buys it.",
                false);
        return new Rounds.Told(
                survey,
                round,
                new Rounds.Results(answers, SurveyResults.of(new Told("2026", ALL, answers), List.of())));
    }

    private static List<Answered> answers(int full, int stalled) {
        var answers = new ArrayList<Answered>();
        for (var place = 0; place < full + stalled; place++) {
            answers.add(answered(
                    "Partner " + place,
                    chosen(place < full ? "full" : "stalled"),
                    chosen("a1"),
                    chosen("3"),
                    chosen()));
        }
        return answers;
    }

    @Test
    void the_board_is_told_what_organisations_answered_as_it_is() {
        var telling = SurveysTold.telling(told(Asks.ORGANISATIONS, answers(2, 1)));
        assertThat(telling.title()).isEqualTo("Survey: Temperature check, 2026");
        assertThat(telling.definition())
                .isEqualTo("3 organisations answered, and 20 were asked. Each number is how many gave that answer.");
        assertThat(telling.tables()).hasSize(2);
        var far = telling.tables().getFirst();
        assertThat(far.caption()).isEqualTo("How far is it?");
        assertThat(far.heads()).startsWith("Answer", "Number", "Per cent");
        assertThat(far.rows().getFirst()).startsWith(AnswerScale.STAGES.words("full"), "2", "67%");
        assertThat(telling.said())
                .extracting(each -> each.words())
                .containsExactly("Training is what is missing. The Board buys it.");
    }

    @Test
    void of_people_the_board_is_told_no_small_number_and_nothing_while_few_answered() {
        var telling = SurveysTold.telling(told(Asks.PEOPLE, answers(12, 2)));
        var far = telling.tables().getFirst();
        assertThat(far.heads()).containsExactly("Answer", "Number");
        assertThat(far.rows())
                .contains(
                        List.of(AnswerScale.STAGES.words("full"), "10"),
                        List.of(AnswerScale.STAGES.words("stalled"), "withheld"));
        assertThat(telling.definition()).contains("for themselves: 15.").doesNotContain("14");

        var few = SurveysTold.telling(told(Asks.PEOPLE, answers(3, 1)));
        assertThat(few.tables()).isEmpty();
        assertThat(few.definition()).startsWith("Fewer than 5 people answered.");
        assertThat(few.said()).hasSize(1);
    }
}
