package org.ownwords.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ownwords.casework.Topic;
import org.ownwords.quality.Tool.Question;
import org.ownwords.quality.Tool.Rating;

/// The question sets that come with the software, from `tools.txt`. Each is kept by its code, so one that
/// has been used stays in the file.
final class Tools {

    static final List<Tool> ALL = read();

    private Tools() {}

    static Optional<Tool> of(String code) {
        return ALL.stream().filter(tool -> tool.code().equals(code)).findFirst();
    }

    /// The one that a programme was set up with.
    static Tool recorded(String code) {
        return of(code).orElseThrow(() -> new IllegalStateException("No tool " + code));
    }

    private static List<Tool> read() {
        var file = Objects.requireNonNull(Tools.class.getResourceAsStream("tools.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return read(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException where a line says nothing that is known
    static List<Tool> read(List<String> lines) {
        var tools = new ArrayList<Tool>();
        var reading = new Reading();
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var parts = line.split(": ", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("A line is a key and what it says: " + line);
            }
            if (parts[0].equals("tool")) {
                reading.endTool(tools);
                reading = new Reading();
            }
            reading.take(parts[0], parts[1].strip());
        }
        reading.endTool(tools);
        return List.copyOf(tools);
    }

    /// The set that is being read.
    private static final class Reading {

        private String code = "";
        private String name = "";
        private String version = "";
        private String source = "";
        private final List<Rating> ratings = new ArrayList<>();
        private final List<Question> questions = new ArrayList<>();
        private String question = "";
        private String words = "";
        private String hint = "";
        private final Set<Topic> topics = new HashSet<>();

        void take(String key, String value) {
            switch (key) {
                case "tool" -> code = value;
                case "name" -> name = value;
                case "version" -> version = value;
                case "source" -> source = value;
                case "rating" -> ratings.add(rating(value));
                case "question" -> {
                    endQuestion();
                    question = value;
                }
                case "words" -> words = value;
                case "hint" -> hint = value;
                case "topics" ->
                    List.of(value.split(", ", -1))
                            .forEach(each -> topics.add(Topic.of(each)
                                    .orElseThrow(() -> new IllegalArgumentException("No topic " + each))));
                default -> throw new IllegalArgumentException("No such key: " + key);
            }
        }

        private static Rating rating(String value) {
            var parts = value.split(" [|] ", -1);
            return new Rating(parts[0], parts[1], parts[2].equals("counts"));
        }

        private void endQuestion() {
            if (!question.isEmpty()) {
                questions.add(new Question(question, words, hint, topics));
                topics.clear();
                hint = "";
            }
        }

        void endTool(List<Tool> tools) {
            if (!code.isEmpty()) {
                endQuestion();
                tools.add(new Tool(code, name, version, source, ratings, questions));
            }
        }
    }
}
