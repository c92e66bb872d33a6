package org.ownwords.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.board.Figure.Part;
import org.ownwords.disclosure.Cell;
import org.ownwords.disclosure.LeftOut;
import org.ownwords.disclosure.PublishedYear;

/// How a reader sees what was counted: exact, or as it may be published beside everything else of the year.
sealed interface Seen {

    /// For those who may open the cases.
    record Exact() implements Seen {}

    /// For everybody.
    record Published(PublishedYear year) implements Seen {}

    default boolean isExact() {
        return this instanceof Exact;
    }

    /// A whole and its parts, each thing in one of them.
    ///
    /// @param cell  where the whole is published, or nothing where it is published nowhere else
    /// @param named the parts that have a name, in order
    /// @param rest  what is in none of them, in words; or an empty text where there can be nothing
    /// @param unnamed how many those are
    default Figure parts(List<Cell> cell, Map<String, Long> named, String rest, long unnamed) {
        var sum = named.values().stream().mapToLong(Long::longValue).sum() + unnamed;
        return switch (this) {
            case Exact() -> {
                var whole = OptionalLong.of(sum);
                yield of(whole, named.keySet(), exact(named), rest, OptionalLong.of(unnamed));
            }
            case Published(var year) -> {
                var whole = cell.isEmpty() ? LeftOut.whole(sum) : year.at(cell.getFirst());
                yield of(whole, named.keySet(), LeftOut.told(named, unnamed, Set.of()), rest, OptionalLong.empty());
            }
        };
    }

    /// Numbers of things that may be several of these at once, so that they have no shares.
    ///
    /// @param whole how many things there are
    default Figure several(long whole, Map<String, Long> named, long unnamed) {
        var numbers = switch (this) {
            case Exact() -> exact(named);
            case Published _ -> LeftOut.toldOfSeveral(whole, named, unnamed, Set.of());
        };
        return of(OptionalLong.empty(), named.keySet(), numbers, "", OptionalLong.empty());
    }

    private static Map<String, OptionalLong> exact(Map<String, Long> named) {
        return named.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> OptionalLong.of(each.getValue())));
    }

    private static Figure of(
            OptionalLong whole,
            Set<String> words,
            Map<String, OptionalLong> numbers,
            String rest,
            OptionalLong unnamed) {
        var parts = new ArrayList<Part>();
        words.forEach(each -> parts.add(Part.of(each, numbers.getOrDefault(each, OptionalLong.empty()), whole)));
        if (!rest.isEmpty()) {
            parts.add(Part.notKnown(rest, unnamed, whole));
        }
        return new Figure(whole, parts);
    }
}
