package org.ownwords.quality;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.ownwords.quality.Results.Count;

/// What was found with one set of questions.
///
/// @param counts   how often each answer was given in each draw; empty for those who see what is published
/// @param compared the draws to compare, the latest first
record FoundWith(Tool tool, Results results, List<Count> counts, List<Cycle> compared) {

    /// Each set of questions by itself, that of the latest draw first, where something was found with it.
    static List<FoundWith> each(List<Cycle> cycles, List<Count> counts, BiFunction<Tool, List<Count>, FoundWith> of) {
        var tools = cycles.stream().collect(Collectors.toMap(Cycle::id, Cycle::tool));
        return cycles.stream()
                .map(Cycle::tool)
                .distinct()
                .flatMap(tool -> Optional.of(counts.stream()
                                .filter(each -> tool.equals(tools.get(each.cycle())))
                                .toList())
                        .filter(ofTool -> !ofTool.isEmpty())
                        .map(ofTool -> of.apply(tool, ofTool))
                        .stream())
                .toList();
    }
}
