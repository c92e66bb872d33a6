package org.ownwords.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.survey.Survey.Written;
import org.ownwords.vocabulary.AnswerScale;
import org.ownwords.vocabulary.ShippedText;

/// The surveys that a form can be filled in with, from `surveys.txt`. Nothing is kept of them until a council
/// writes one of its own.
final class ReadySurveys {

    /// @param code what it is chosen by
    record Ready(String code, Written survey) {}

    static final List<Ready> ALL = read(ShippedText.beside(ReadySurveys.class, "surveys.txt"));

    private ReadySurveys() {}

    static Optional<Ready> of(String code) {
        return ALL.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /// @throws IllegalArgumentException where a line says nothing that is known
    static List<Ready> read(ShippedText text) {
        var all = new ArrayList<Ready>();
        var reading = new Reading();
        for (var line : text.keyed()) {
            if (line.key().equals("survey")) {
                reading.end(all);
                reading = new Reading();
            }
            reading.take(line.key(), line.says());
        }
        reading.end(all);
        return List.copyOf(all);
    }

    private static final class Reading {

        private final Map<String, String> ofSurvey = new HashMap<>();
        private final Map<String, String> ofQuestion = new HashMap<>();
        private final List<Question> questions = new ArrayList<>();

        void take(String key, String value) {
            switch (key) {
                case "survey", "name", "asks", "why" -> ofSurvey.put(key, value);
                case "question" -> {
                    endQuestion();
                    ofQuestion.put(key, value);
                }
                case "kind", "scale", "answers", "beside" -> ofQuestion.put(key, value);
                default -> throw new IllegalArgumentException("No such key: " + key);
            }
        }

        private void endQuestion() {
            if (ofQuestion.containsKey("question")) {
                questions.add(new Question(
                        ofQuestion.getOrDefault("question", ""),
                        QuestionKind.of(ofQuestion.getOrDefault("kind", ""))
                                .orElseThrow(() -> new IllegalArgumentException("No such kind")),
                        AnswerScale.of(ofQuestion.getOrDefault("scale", "")).orElse(null),
                        Stream.of(ofQuestion.getOrDefault("answers", "").split("; ?", -1))
                                .filter(each -> !each.isEmpty())
                                .toList(),
                        ofQuestion.getOrDefault("beside", "")));
            }
            ofQuestion.clear();
        }

        void end(List<Ready> all) {
            if (!ofSurvey.containsKey("survey")) {
                return;
            }
            endQuestion();
            all.add(new Ready(
                    ofSurvey.getOrDefault("survey", ""),
                    new Written(
                            ofSurvey.getOrDefault("name", ""),
                            Asks.of(ofSurvey.getOrDefault("asks", ""))
                                    .orElseThrow(() -> new IllegalArgumentException("Nobody is asked")),
                            questions,
                            ofSurvey.getOrDefault("why", ""))));
        }
    }
}
