package org.ownwords.selfassessment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ownwords.selfassessment.Framework.Point;
import org.ownwords.selfassessment.Framework.Says;
import org.ownwords.vocabulary.AnswerScale;

/// The frameworks that come with the software, from `frameworks.txt`.
final class ReadyFrameworks {

    static final List<Framework> ALL = read();

    private ReadyFrameworks() {}

    private static List<Framework> read() {
        var file = Objects.requireNonNull(ReadyFrameworks.class.getResourceAsStream("frameworks.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return read(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException where a line says nothing that is known
    static List<Framework> read(List<String> lines) {
        var all = new ArrayList<Framework>();
        var reading = new Reading();
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var parts = line.split(": ", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("A line is a key and what it says: " + line);
            }
            if (parts[0].equals("framework")) {
                reading.end(all);
                reading = new Reading();
            }
            reading.take(parts[0], parts[1].strip());
        }
        reading.end(all);
        return List.copyOf(all);
    }

    private static final class Reading {

        private final Map<String, String> says = new HashMap<>();
        private final List<Point> points = new ArrayList<>();

        void take(String key, String value) {
            switch (key) {
                case "framework", "name", "source", "scale" -> says.put(key, value);
                case "point" -> points.add(new Point(value, "", List.of()));
                case "hint" -> {
                    var last = points.removeLast();
                    points.add(new Point(last.words(), value, last.beside()));
                }
                case "beside" -> {
                    var last = points.removeLast();
                    var beside = new ArrayList<>(last.beside());
                    beside.add(value);
                    points.add(new Point(last.words(), last.hint(), beside));
                }
                default -> throw new IllegalArgumentException("No such key: " + key);
            }
        }

        void end(List<Framework> all) {
            var code = says.get("framework");
            if (code != null) {
                all.add(new Framework(
                        code,
                        null,
                        1,
                        new Says(
                                says.getOrDefault("name", ""),
                                says.getOrDefault("source", ""),
                                AnswerScale.of(says.getOrDefault("scale", ""))
                                        .orElseThrow(() -> new IllegalArgumentException("No such scale")),
                                points),
                        null));
            }
        }
    }
}
