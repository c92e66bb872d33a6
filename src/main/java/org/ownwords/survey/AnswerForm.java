package org.ownwords.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.organisation.Organisation;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.survey.Answered.Answer;
import org.ownwords.survey.Answered.Organised;

/// Reads what an organisation, or somebody of it, answered. Each question may be passed over.
final class AnswerForm {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private AnswerForm() {}

    static String rating(int place) {
        return "rating-" + (place + 1);
    }

    static String words(int place) {
        return "words-" + (place + 1);
    }

    /// @param who who answered, or null
    record Given(Organised organisation, @Nullable String who, List<Answer> answers) {
        Given {
            answers = List.copyOf(answers);
        }
    }

    /// @param known the organisations that the council works with
    static Reading<Given> read(Reader read, Survey survey, List<Organisation> known) {
        var organisation = read.line("organisation", "Enter which organisation answered");
        var who = read.optionalLine("who");
        var answers = new ArrayList<Answer>();
        for (var place = 0; place < survey.questions().size(); place++) {
            answers.add(answer(read, survey.questions().get(place), place));
        }
        if (answers.stream().allMatch(Answer::isEmpty)) {
            read.problem(first(survey), "Answer at least one question");
        }
        return read.accept(() -> new Given(organised(organisation, known), who, answers));
    }

    private static String first(Survey survey) {
        return survey.questions().getFirst().kind() == QuestionKind.WORDS ? words(0) : rating(0);
    }

    private static Answer answer(Reader read, Question question, int place) {
        var words = read.optionalWords(words(place));
        var said = words == null ? "" : words;
        return switch (question.kind()) {
            case ONE ->
                new Answer(
                        read
                                .optionalChoice(
                                        rating(place),
                                        code -> question.answers().stream()
                                                .map(Option::code)
                                                .filter(code::equals)
                                                .findFirst())
                                .stream()
                                .toList(),
                        said);
            case SEVERAL ->
                new Answer(
                        read.choices(rating(place), question.answers(), Option::code).stream()
                                .map(Option::code)
                                .toList(),
                        said);
            case NUMBER -> new Answer(number(read, place), said);
            case WORDS -> new Answer(List.of(), said);
        };
    }

    private static List<String> number(Reader read, int place) {
        var typed = read.optionalLine(rating(place));
        if (typed == null) {
            return List.of();
        }
        if (!NUMBER.matcher(typed).matches()) {
            read.problem(rating(place), "Enter a whole number, or nothing");
            return List.of();
        }
        return List.of(String.valueOf(Integer.parseInt(typed)));
    }

    /// The organisation of that name, of those that are known.
    private static Organised organised(String name, List<Organisation> known) {
        return known.stream()
                .filter(each -> each.named().name().equalsIgnoreCase(name))
                .findFirst()
                .map(each -> new Organised(each.named().name(), each.what()))
                .orElseGet(() -> new Organised(name, null));
    }

    /// What was answered, as it would have been typed.
    static Typed entered(Answered answered) {
        var typed = Typed.nothing()
                .with("organisation", answered.organisation().name())
                .withAny("who", answered.who());
        for (var place = 0; place < answered.answers().size(); place++) {
            var answer = answered.to(place);
            typed = typed.with(rating(place), answer.ratings()).with(words(place), answer.words());
        }
        return typed;
    }
}
