package org.ownwords.feedback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Audience;
import org.ownwords.feedback.Results.Became;
import org.ownwords.feedback.Results.Line;
import org.ownwords.feedback.Results.OfQuestion;
import org.ownwords.vocabulary.Coded;
import org.ownwords.vocabulary.FeelsSafe;

/// How it has been a year later, as a reader may see it: of the enquiries of a year whose persons said that
/// somebody may ask again, of how many it is known, and what was answered. What the persons said and what others
/// said for them stand apart. The numbers are shown and withheld as all others of what people said afterwards.
///
/// @param state what became of asking again, and of how many
record SinceResults(List<Line> state, List<OfQuestion> questions) {

    /// After so many enquiries the same became of asking again, with the same answers.
    ///
    /// @param state a code of [State]
    /// @param been  a code, or null where nobody answered, as the other answers are
    record Count(
            String state,
            @Nullable String been,
            @Nullable String feels,
            @Nullable String lasted,
            long number) {}

    SinceResults {
        state = List.copyOf(state);
        questions = List.copyOf(questions);
    }

    static SinceResults of(List<Count> counts, Audience audience) {
        var questions = new ArrayList<OfQuestion>();
        for (var question : Question.ALL) {
            for (var adults : List.of(true, false)) {
                var whose = adults ? State.ADULT : State.OTHER;
                var theirs = counts.stream()
                        .filter(each -> State.of(each.state()) == whose)
                        .toList();
                if (!theirs.isEmpty()) {
                    questions.add(new OfQuestion(question.words, adults, question.lines(theirs, audience)));
                }
            }
        }
        return new SinceResults(
                Results.state(
                        counts.stream()
                                .map(each -> new Became(each.state(), each.number()))
                                .toList(),
                        "Somebody said how it has been",
                        audience),
                questions);
    }

    private record Question(String words, List<? extends Coded> answers, Function<Count, @Nullable String> answer) {

        private static final List<Question> ALL = List.of(
                new Question("How has it been since the enquiry ended?", HowItHasBeen.all(), Count::been),
                new Question("Do they feel safe now?", FeelsSafe.all(), Count::feels),
                new Question("Has what came about lasted?", HasLasted.all(), Count::lasted));

        private List<Line> lines(List<Count> counts, Audience audience) {
            var numbers = new LinkedHashMap<String, Long>();
            answers.forEach(each -> numbers.put(
                    each.words(),
                    counts.stream()
                            .filter(count -> Objects.equals(answer.apply(count), each.code()))
                            .mapToLong(Count::number)
                            .sum()));
            return Results.shown(numbers, audience);
        }
    }
}
