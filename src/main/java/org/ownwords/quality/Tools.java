package org.ownwords.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.casework.Topic;
import org.ownwords.quality.Tool.Question;
import org.ownwords.vocabulary.ShippedText;

/// The question sets that come with the software, from `tools.txt`. Each is kept by its code, so one that
/// has been used stays in the file.
final class Tools {

    static final List<Tool> ALL = read(ShippedText.beside(Tools.class, "tools.txt"));

    private Tools() {}

    static Optional<Tool> of(String code) {
        return ALL.stream().filter(tool -> tool.code().equals(code)).findFirst();
    }

    /// One that is there because it was used.
    static Tool recorded(String code) {
        return of(code).orElseThrow(() -> new IllegalStateException("No tool " + code));
    }

    /// @throws IllegalArgumentException where a line says nothing that is known
    static List<Tool> read(ShippedText text) {
        var tools = new ArrayList<Tool>();
        var reading = new Reading();
        for (var line : text.keyed()) {
            if (line.key().equals("tool")) {
                reading.endTool(tools);
                reading = new Reading();
            }
            reading.take(line.key(), line.says());
        }
        reading.endTool(tools);
        return List.copyOf(tools);
    }

    /// The set that is being read.
    private static final class Reading {

        private final Map<String, String> ofTool = new HashMap<>();
        private final Map<String, String> ofQuestion = new HashMap<>();
        private final List<Question> questions = new ArrayList<>();

        void take(String key, String value) {
            switch (key) {
                case "tool", "name", "version", "source", "subject", "scale", "threshold" -> ofTool.put(key, value);
                case "question" -> {
                    endQuestion();
                    ofQuestion.put(key, value);
                }
                case "topics" -> {
                    topics(value);
                    ofQuestion.put(key, value);
                }
                case "words", "hint", "principle", "suggest" -> ofQuestion.put(key, value);
                default -> throw new IllegalArgumentException("No such key: " + key);
            }
        }

        private void endQuestion() {
            if (ofQuestion.containsKey("question")) {
                questions.add(new Question(
                        ofQuestion.getOrDefault("question", ""),
                        ofQuestion.getOrDefault("words", ""),
                        ofQuestion.getOrDefault("hint", ""),
                        ofQuestion.getOrDefault("principle", ""),
                        topics(ofQuestion.getOrDefault("topics", "")),
                        ofQuestion.getOrDefault("suggest", "")));
            }
            ofQuestion.clear();
        }

        void endTool(List<Tool> tools) {
            if (!ofTool.containsKey("tool")) {
                return;
            }
            endQuestion();
            var threshold = ofTool.get("threshold");
            tools.add(new Tool(
                    ofTool.getOrDefault("tool", ""),
                    ofTool.getOrDefault("name", ""),
                    ofTool.getOrDefault("version", ""),
                    ofTool.getOrDefault("source", ""),
                    Subject.of(ofTool.getOrDefault("subject", ""))
                            .orElseThrow(() -> new IllegalArgumentException("No such subject")),
                    Scale.of(ofTool.getOrDefault("scale", ""))
                            .orElseThrow(() -> new IllegalArgumentException("No such scale")),
                    threshold == null ? null : Integer.valueOf(threshold),
                    questions));
        }
    }

    /// @throws IllegalArgumentException where one is not known
    static Set<Topic> topics(String codes) {
        return Stream.of(codes.split(", ?", -1))
                .filter(each -> !each.isEmpty())
                .map(each -> Topic.of(each).orElseThrow(() -> new IllegalArgumentException("No topic " + each)))
                .collect(Collectors.toSet());
    }
}
