package org.ownwords.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Which prompts were passed on the cases of a team, and why.
///
/// @param lines in the order of the page
record PassedHere(List<Line> lines) {

    /// How often one prompt was passed for one reason, by their codes.
    record Line(String prompt, String reason, int times) {}

    PassedHere {
        lines = List.copyOf(lines);
    }

    int total() {
        return lines.stream().mapToInt(Line::times).sum();
    }

    /// By prompt, and then by reason, in words.
    Map<String, Map<String, String>> inWords(UnaryOperator<String> prompts, UnaryOperator<String> reasons) {
        var inWords = new LinkedHashMap<String, Map<String, String>>();
        lines.forEach(line -> inWords.computeIfAbsent(prompts.apply(line.prompt()), _ -> new LinkedHashMap<>())
                .put(reasons.apply(line.reason()), String.valueOf(line.times())));
        return inWords;
    }
}
