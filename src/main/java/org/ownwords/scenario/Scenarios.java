package org.ownwords.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.scenario.Scenario.Step;
import org.ownwords.vocabulary.ShippedText;

/// The made-up cases. They are read from a file.
final class Scenarios {

    static final List<Scenario> ALL =
            read(ShippedText.beside(Scenarios.class, "scenarios.txt").text());

    private Scenarios() {}

    static Optional<Scenario> find(String code) {
        return ALL.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /// Reads scenarios from text.
    ///
    /// @throws IllegalArgumentException naming the line that cannot be read
    static List<Scenario> read(String text) {
        var reading = new Reading();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(reading::line);
        reading.endScenario();
        return List.copyOf(reading.scenarios);
    }

    /// What was read so far.
    private static final class Reading {

        private final List<Scenario> scenarios = new ArrayList<>();
        private final Map<String, String> scenario = new HashMap<>();
        private final List<Step> steps = new ArrayList<>();
        private final Map<String, String> step = new HashMap<>();
        private final List<String> usually = new ArrayList<>();

        void line(String line) {
            var parts = line.split(" ", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("This line has no content: " + line);
            }
            switch (parts[0]) {
                case "scenario" -> {
                    endScenario();
                    scenario.put("scenario", parts[1]);
                }
                case "title", "about", "minutes" -> scenario.put(parts[0], parts[1]);
                case "situation" -> {
                    endStep();
                    step.put("situation", parts[1]);
                }
                case "question", "where" -> step.put(parts[0], parts[1]);
                case "-" -> usually.add(parts[1]);
                default -> throw new IllegalArgumentException("Nothing begins like this line: " + line);
            }
        }

        private void endStep() {
            if (!step.isEmpty()) {
                steps.add(
                        new Step(needed(step, "situation"), needed(step, "question"), usually, needed(step, "where")));
                step.clear();
                usually.clear();
            }
        }

        void endScenario() {
            endStep();
            if (!scenario.isEmpty()) {
                scenarios.add(new Scenario(
                        needed(scenario, "scenario"),
                        needed(scenario, "title"),
                        needed(scenario, "about"),
                        Integer.parseInt(needed(scenario, "minutes")),
                        steps));
                scenario.clear();
                steps.clear();
            }
        }

        private static String needed(Map<String, String> parts, String name) {
            var part = parts.get(name);
            if (part == null) {
                throw new IllegalArgumentException("There is no %s among %s".formatted(name, parts));
            }
            return part;
        }
    }
}
