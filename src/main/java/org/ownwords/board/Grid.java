package org.ownwords.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.ownwords.board.Figure.Part;
import org.ownwords.disclosure.LeftOut;

/// A figure for each of several groups: the same answers, a line a group. The groups stand in an order that says
/// nothing of them, and none is first or last.
///
/// @param about      whom it is of: people who said what they want
/// @param columns    the answers
/// @param definition what it counts, in sentences
/// @param notSaid    of how many of all of them the group is not known, in a sentence; or an empty text
record Grid(String title, String about, List<String> columns, List<Line> lines, String definition, String notSaid) {

    /// One group. Its shares are of its answers together, and there are none where one of them is withheld.
    record Line(String words, Figure figure) {}

    /// Whether there is no number in it to see.
    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.figure().isEmpty());
    }

    public boolean isOfFew() {
        return lines.stream().anyMatch(line -> line.figure().isOfFew());
    }

    /// What may be an answer, and how it is called in the counts.
    record Column(String code, String words, boolean known) {}

    /// The groups of one kind.
    ///
    /// @param words   what each is called, by its code, in their order. Those with another code are not known
    /// @param overlap whether one person may be in several, so that the whole of each answer has to be known
    /// @param tied    whether the national return counts these groups too, over all answers
    /// @param unknown what those are called of whom the group is not known
    record Groups(Map<String, String> words, boolean overlap, boolean tied, String unknown) {

        Groups {
            words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        }

        Groups(Map<String, String> words, boolean overlap, boolean tied) {
            this(words, overlap, tied, NOT_KNOWN);
        }
    }

    private static final String NOT_KNOWN = "Not known";

    /// It is wide because what a figure says of itself and what it is made of are given together.
    ///
    /// @param rows   the counts by code of the group and code of the answer
    /// @param wholes how many people there are of each answer, over all groups
    static Grid of(
            Seen seen,
            String title,
            String about,
            String definition,
            List<Column> columns,
            Groups groups,
            Map<String, Map<String, Long>> rows,
            Map<String, Long> wholes) {
        var numbers = new HashMap<String, Map<String, OptionalLong>>();
        columns.forEach(column -> numbers.put(
                column.code(),
                switch (seen) {
                    case Seen.Exact() -> exact(column, groups, rows);
                    case Seen.Published _ -> told(column, columns, groups, rows, wholes);
                }));
        var lines = new ArrayList<Line>();
        groups.words()
                .forEach((code, words) -> lines.add(new Line(
                        words,
                        figure(
                                columns,
                                columns.stream()
                                        .map(column -> numbers.getOrDefault(column.code(), Map.of())
                                                .getOrDefault(code, OptionalLong.empty()))
                                        .toList()))));
        lines.add(new Line(
                groups.unknown(),
                figure(
                        columns,
                        columns.stream()
                                .map(column -> seen.isExact()
                                        ? OptionalLong.of(notKnown(column, groups, rows))
                                        : OptionalLong.empty())
                                .toList())));
        lines.removeIf(line -> seen.isExact()
                && line.figure().parts().stream().allMatch(part -> part.number().orElse(0) == 0));
        return new Grid(
                title,
                about,
                columns.stream().map(Column::words).toList(),
                lines,
                definition,
                notSaid(seen, columns, groups, rows));
    }

    /// How many of all are in no group: without it, a reader takes the groups for everybody. Nothing where somebody
    /// may be in several. To everybody it says that there may be some: how many takes up what may change.
    private static String notSaid(Seen seen, List<Column> columns, Groups groups, Map<String, Map<String, Long>> rows) {
        if (groups.overlap()) {
            return "";
        }
        var not = columns.stream()
                .mapToLong(column -> notKnown(column, groups, rows))
                .sum();
        var all = columns.stream()
                .mapToLong(column -> rows.keySet().stream()
                        .mapToLong(code -> at(rows, code, column))
                        .sum())
                .sum();
        return seen.isExact()
                ? (not == 0
                        ? "The group of all %d is known.".formatted(all)
                        : "The group of %d of these %d is not known.".formatted(not, all))
                : "The group of some of these is not known. How many that are is withheld.";
    }

    private static Map<String, OptionalLong> exact(Column column, Groups groups, Map<String, Map<String, Long>> rows) {
        var exact = new HashMap<String, OptionalLong>();
        groups.words().keySet().forEach(code -> exact.put(code, OptionalLong.of(at(rows, code, column))));
        return exact;
    }

    private static Map<String, OptionalLong> told(
            Column column,
            List<Column> columns,
            Groups groups,
            Map<String, Map<String, Long>> rows,
            Map<String, Long> wholes) {
        var named = new HashMap<String, Long>();
        groups.words().keySet().forEach(code -> named.put(code, at(rows, code, column)));
        var never = groups.tied() ? tied(columns, groups, rows) : Set.<String>of();
        var unnamed = notKnown(column, groups, rows);
        return groups.overlap()
                ? LeftOut.toldOfSeveral(wholes.getOrDefault(column.code(), 0L), named, unnamed, never)
                : LeftOut.told(named, unnamed, never);
    }

    /// Groups of which everybody has one of these answers, or nearly: together they would say how large the group is.
    private static Set<String> tied(List<Column> columns, Groups groups, Map<String, Map<String, Long>> rows) {
        var tied = new HashSet<String>();
        for (var code : groups.words().keySet()) {
            var answered =
                    columns.stream().mapToLong(column -> at(rows, code, column)).sum();
            if (!LeftOut.takesUp(group(rows, code) - answered)) {
                tied.add(code);
            }
        }
        return tied;
    }

    /// How many are in a group, whatever they answered: each is under one answer to what was asked of them.
    private static long group(Map<String, Map<String, Long>> rows, String code) {
        return rows.getOrDefault(code, Map.of()).entrySet().stream()
                .filter(each -> each.getKey().startsWith(EndingsTold.ASKED))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static long at(Map<String, Map<String, Long>> rows, String code, Column column) {
        return rows.getOrDefault(code, Map.of()).getOrDefault(column.code(), 0L);
    }

    private static long notKnown(Column column, Groups groups, Map<String, Map<String, Long>> rows) {
        return rows.entrySet().stream()
                .filter(row -> !groups.words().containsKey(row.getKey()))
                .mapToLong(row -> row.getValue().getOrDefault(column.code(), 0L))
                .sum();
    }

    private static Figure figure(List<Column> columns, List<OptionalLong> numbers) {
        var whole = numbers.stream().allMatch(OptionalLong::isPresent)
                ? OptionalLong.of(
                        numbers.stream().mapToLong(OptionalLong::getAsLong).sum())
                : OptionalLong.empty();
        var parts = new ArrayList<Part>();
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            parts.add(
                    column.known()
                            ? Part.of(column.words(), numbers.get(i), whole)
                            : Part.notKnown(column.words(), numbers.get(i), whole));
        }
        return new Figure(whole, parts);
    }
}
