package org.ownwords.selfassessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.selfassessment.Framework.Point;
import org.ownwords.selfassessment.Framework.Says;
import org.ownwords.vocabulary.AnswerScale;
import org.ownwords.vocabulary.ShippedText;

/// The frameworks that come with the software, from `frameworks.txt`.
final class ReadyFrameworks {

    static final List<Framework> ALL = read(ShippedText.beside(ReadyFrameworks.class, "frameworks.txt"));

    private ReadyFrameworks() {}

    /// @throws IllegalArgumentException where a line says nothing that is known
    static List<Framework> read(ShippedText text) {
        var all = new ArrayList<Framework>();
        var reading = new Reading();
        for (var line : text.keyed()) {
            if (line.key().equals("framework")) {
                reading.end(all);
                reading = new Reading();
            }
            reading.take(line.key(), line.says());
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
