package org.ownwords.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ownwords.casework.Next;
import org.ownwords.casework.Step;

/// One line of "Where we are": the steps a matter has come from its beginning, and what can be done from here.
///
/// @param words each step as a short phrase, the first first
/// @param next  what the latest step offers first
record Line(List<String> words, List<Next> next) {

    public Line {
        words = List.copyOf(words);
        next = List.copyOf(next);
    }

    /// The lines made from steps, from any concept and in any order. If several rows came out of one row,
    /// that row begins a line for each of them; what it offers is on the first line only.
    static List<Line> of(List<Step> steps) {
        var rows = new LinkedHashMap<UUID, List<Step>>();
        for (var step : steps) {
            rows.computeIfAbsent(step.of(), _ -> new ArrayList<>()).add(step);
        }
        rows.values().forEach(each -> each.sort(Comparator.comparingInt(Step::order)));
        var after = new LinkedHashMap<UUID, List<UUID>>();
        var beginnings = new ArrayList<UUID>();
        rows.forEach((row, its) -> parent(its, rows.keySet())
                .ifPresentOrElse(
                        parent -> after.computeIfAbsent(parent, _ -> new ArrayList<>())
                                .add(row),
                        () -> beginnings.add(row)));
        var offered = new HashSet<UUID>();
        return beginnings.stream()
                .flatMap(row -> paths(List.of(), row, after))
                .map(path -> line(path, rows, after.keySet(), offered))
                .toList();
    }

    private static Optional<UUID> parent(List<Step> steps, Set<UUID> known) {
        return steps.stream()
                .map(Step::after)
                .filter(Objects::nonNull)
                .filter(known::contains)
                .findFirst();
    }

    private static Stream<List<UUID>> paths(List<UUID> before, UUID row, Map<UUID, List<UUID>> after) {
        var path = Stream.concat(before.stream(), Stream.of(row)).toList();
        var onward = after.getOrDefault(row, List.of());
        return onward.isEmpty() ? Stream.of(path) : onward.stream().flatMap(each -> paths(path, each, after));
    }

    private static Line line(List<UUID> path, Map<UUID, List<Step>> rows, Set<UUID> wentOn, Set<UUID> offered) {
        var words = new ArrayList<String>();
        var next = new ArrayList<Next>();
        for (var row : path) {
            var steps = rows.getOrDefault(row, List.of());
            var open = !wentOn.contains(row) && steps.stream().noneMatch(Step::ends);
            var isFirst = offered.add(row);
            for (var step : steps) {
                Optional.ofNullable(step.words()).ifPresent(words::add);
                if (isFirst) {
                    next.addAll(
                            0,
                            step.next().stream()
                                    .filter(each -> open || !each.whileOpen())
                                    .toList());
                }
            }
        }
        return new Line(words, next);
    }
}
