package org.ownwords.survey;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.survey.Survey.Written;
import org.ownwords.vocabulary.AnswerScale;

/// Reads a survey that somebody writes.
final class SurveyForm {

    /// So many questions a survey may have.
    static final int MOST = 16;

    /// The hidden field that names the survey, or the one to start from, that the form was opened with.
    static final String FROM = "from";

    private static final int MOST_ANSWERS = 12;

    private SurveyForm() {}

    static String question(int place) {
        return "question-" + place;
    }

    static String kind(int place) {
        return "kind-" + place;
    }

    static String scale(int place) {
        return "scale-" + place;
    }

    static String own(int place) {
        return "own-" + place;
    }

    static String beside(int place) {
        return "beside-" + place;
    }

    static Reading<Written> read(Reader read) {
        var name = read.line("name", "Enter what the survey is called");
        var asks = read.choice("asks", Asks::of, "Select who answers it");
        var questions = new ArrayList<Question>();
        for (var place = 1; place <= MOST; place++) {
            question(read, place, questions);
        }
        if (questions.isEmpty()) {
            read.problem(question(1), "Enter a question");
        }
        var why = read.words("why", "Enter why you ask, or what has changed");
        return read.accept(() -> new Written(name, asks.orElseThrow(), questions, why));
    }

    private static void question(Reader read, int place, List<Question> questions) {
        var words = read.optionalLine(question(place));
        var kind = read.optionalChoice(kind(place), QuestionKind::of);
        var scale = read.optionalChoice(scale(place), AnswerScale::of).orElse(null);
        var own = lines(read.optionalWords(own(place)));
        var beside = read.typed().text(beside(place));
        if (words == null) {
            if (!own.isEmpty() || kind.isPresent()) {
                read.problem(question(place), "Enter the question, or remove what stands below it");
            }
            return;
        }
        if (kind.isEmpty()) {
            read.problem(kind(place), "Select how question %d is answered".formatted(place));
            return;
        }
        if (!kind.get().hasAnswers()) {
            if (!own.isEmpty()) {
                read.problem(own(place), "Remove the answers, or select that they are chosen from");
            }
            questions.add(new Question(words, kind.get(), null, List.of(), ""));
            return;
        }
        if ((scale == null) == own.isEmpty()) {
            read.problem(
                    own(place),
                    own.isEmpty()
                            ? "Enter the answers to question %d, one on each line, or select a scale".formatted(place)
                            : "Remove these answers, or select no scale");
            return;
        }
        if (own.size() > MOST_ANSWERS || own.size() == 1) {
            read.problem(own(place), "Enter from 2 to %d answers".formatted(MOST_ANSWERS));
        }
        questions.add(new Question(
                words,
                kind.get(),
                scale,
                own,
                PublishedTables.beside().stream().anyMatch(each -> each.number().equals(beside)) ? beside : ""));
    }

    private static List<String> lines(@Nullable String words) {
        return words == null
                ? List.of()
                : words.lines()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    /// A survey as it would have been typed.
    static Typed entered(String from, Written survey) {
        var typed = Typed.nothing()
                .with(FROM, from)
                .with("name", survey.name())
                .with("asks", survey.asks().code());
        var place = 0;
        for (var each : survey.questions()) {
            place++;
            var scale = each.scale();
            typed = typed.with(question(place), each.words())
                    .with(kind(place), each.kind().code())
                    .with(scale(place), scale == null ? "" : scale.code())
                    .with(own(place), String.join("\n", each.own()))
                    .with(beside(place), each.beside());
        }
        return typed;
    }

    /// The scales, each with its answers.
    static List<Option> scales() {
        return AnswerScale.all().stream()
                .map(each -> Option.of(each.code(), each.inALine()))
                .toList();
    }

    /// The published tables that may stand beside a question.
    static List<Option> besides() {
        return PublishedTables.beside().stream()
                .map(each -> Option.of(
                        each.number(),
                        each.title() + ": " + (each.question().isEmpty() ? each.caption() : each.question())))
                .toList();
    }
}
