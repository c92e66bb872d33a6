package org.ownwords.feedback;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import org.ownwords.access.Audience;
import org.ownwords.disclosure.SmallNumbers;
import org.ownwords.feedback.Results.Line;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Coded;
import org.ownwords.vocabulary.Ethnicity;

/// Of how many people of each group somebody said how it was, so that nobody takes those who answered for all. Whoever
/// may not open cases sees numbers to the nearest five, and nothing of a kind of which fewer than five in one group
/// answered or did not: what is left of it would say how many.
///
/// @param groups by what people are grouped, each with its lines in order
record Missing(Map<String, List<Line>> groups) {

    /// So many of a group, and of how many of them somebody said how it was.
    ///
    /// @param kind what they are grouped by: `age`, `ethnicity` or `harm`
    record Reached(String kind, String code, long heard, long all) {}

    Missing {
        groups = new LinkedHashMap<>(groups);
    }

    static Missing of(List<Reached> reached, Audience audience) {
        var groups = new LinkedHashMap<String, List<Line>>();
        for (var by : By.values()) {
            var lines = lines(reached, by, audience);
            if (!lines.isEmpty()) {
                groups.put(by.words, lines);
            }
        }
        return new Missing(groups);
    }

    private static List<Line> lines(List<Reached> reached, By by, Audience audience) {
        var summed = new LinkedHashMap<String, long[]>();
        reached.stream()
                .filter(each -> each.kind().equals(by.code))
                .sorted(Comparator.comparing(Reached::code))
                .forEach(each -> {
                    var sum = summed.computeIfAbsent(by.group(each.code()), _ -> new long[2]);
                    sum[0] += each.heard();
                    sum[1] += each.all();
                });
        return switch (audience) {
            case OPENS_CASES -> lines(summed, LongUnaryOperator.identity());
            case EVERYBODY ->
                summed.values().stream()
                                .anyMatch(sum -> SmallNumbers.isFew(sum[0]) || SmallNumbers.isFew(sum[1] - sum[0]))
                        ? List.of()
                        : lines(summed, SmallNumbers::rounded);
        };
    }

    private static List<Line> lines(Map<String, long[]> summed, LongUnaryOperator rounding) {
        return summed.entrySet().stream()
                .map(each -> {
                    var heard = rounding.applyAsLong(each.getValue()[0]);
                    var missing = rounding.applyAsLong(each.getValue()[1] - each.getValue()[0]);
                    return new Line(each.getKey(), new Share(heard, heard + missing));
                })
                .toList();
    }

    private enum By {
        AGE("age", "By age when it ended"),
        ETHNICITY("ethnicity", "By ethnic group"),
        HARM("harm", "By kind of harm");

        private static final String NOT_KNOWN = "Not known";

        private final String code;
        private final String words;

        By(String code, String words) {
            this.code = code;
            this.words = words;
        }

        String group(String of) {
            return switch (this) {
                case AGE ->
                    of.equals("not-known") ? NOT_KNOWN : of.replace("-", " to ").replace("+", " and over");
                case ETHNICITY ->
                    Ethnicity.of(of).map(each -> each.group().label()).orElse(NOT_KNOWN);
                case HARM -> AbuseType.of(of).map(Coded::words).orElse(NOT_KNOWN);
            };
        }
    }
}
