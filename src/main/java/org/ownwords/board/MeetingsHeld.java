package org.ownwords.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.ownwords.disclosure.Cell;
import org.ownwords.disclosure.Network;
import org.ownwords.disclosure.PublishedYears;
import org.ownwords.vocabulary.ReportingYear;

/// How many formal meetings were held in a year and in those before, by kind, and whether they become fewer. Councils
/// that worked with the person from the beginning found that they needed fewer ("substantially reducing the number of
/// formal meetings", Making Safeguarding Personal 2013 to 2014). Meetings are counted, not people.
///
/// @param years the latest first
record MeetingsHeld(List<Year> years) {

    public static final String TITLE = "How many formal meetings were held?";
    public static final String DEFINITION =
            "Meetings that were held in the year, by the day they were held, and not people. Formal ones are those in which "
                    + "partners plan: planning, strategy, case conference, and meetings of professionals only. What another "
                    + "system held is not known here.";

    private static final Map<String, String> FORMAL = formal();

    private static Map<String, String> formal() {
        var formal = new LinkedHashMap<String, String>();
        formal.put("planning", "Planning meetings");
        formal.put("strategy", "Strategy meetings");
        formal.put("conference", "Case conferences");
        formal.put("professionals", "Meetings of professionals only");
        return formal;
    }

    /// A year as a reader may see it.
    ///
    /// @param kinds  by code; a number that is withheld is empty
    /// @param formal all formal meetings
    /// @param others talks, family meetings and others
    record Year(ReportingYear year, Map<String, OptionalLong> kinds, OptionalLong formal, OptionalLong others) {}

    /// One line of the table.
    record Line(String words, List<String> numbers) {}

    /// What the numbers are of, for the rule that withholds small ones.
    private sealed interface Held extends Cell {

        record OfKind(String kind) implements Held {}

        record AllFormal() implements Held {}

        record Others() implements Held {}
    }

    MeetingsHeld {
        years = List.copyOf(years);
    }

    static Year exact(ReportingYear year, Map<String, Long> held) {
        var kinds = new LinkedHashMap<String, OptionalLong>();
        FORMAL.keySet().forEach(kind -> kinds.put(kind, OptionalLong.of(number(held, kind))));
        return new Year(year, kinds, OptionalLong.of(formal(held)), OptionalLong.of(others(held)));
    }

    /// Small numbers withheld, and others that would give them away.
    static Year published(ReportingYear year, Map<String, Long> held) {
        var network = new Network();
        var from = network.sum();
        var to = network.sum();
        FORMAL.keySet().forEach(kind -> network.is(from, to, new Held.OfKind(kind), number(held, kind)));
        network.is(to, from, new Held.AllFormal(), formal(held));
        var alone = network.sum();
        network.is(alone, alone, new Held.Others(), others(held));
        var shown = PublishedYears.shown(network);
        var kinds = new LinkedHashMap<String, OptionalLong>();
        FORMAL.keySet().forEach(kind -> kinds.put(kind, at(shown, new Held.OfKind(kind))));
        return new Year(year, kinds, at(shown, new Held.AllFormal()), at(shown, new Held.Others()));
    }

    /// A year of which nothing can be published yet.
    static Year nothing(ReportingYear year) {
        return new Year(year, Map.of(), OptionalLong.empty(), OptionalLong.empty());
    }

    private static OptionalLong at(Map<Cell, OptionalLong> shown, Cell cell) {
        return shown.getOrDefault(cell, OptionalLong.empty());
    }

    private static long number(Map<String, Long> held, String kind) {
        return held.getOrDefault(kind, 0L);
    }

    private static long formal(Map<String, Long> held) {
        return sum(FORMAL.keySet(), kind -> number(held, kind));
    }

    private static long others(Map<String, Long> held) {
        return sum(held.keySet(), kind -> FORMAL.containsKey(kind) ? 0 : number(held, kind));
    }

    private static long sum(Iterable<String> kinds, ToLongFunction<String> number) {
        var sum = 0L;
        for (var kind : kinds) {
            sum += number.applyAsLong(kind);
        }
        return sum;
    }

    /// The lines of the table, all formal meetings last but one.
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        FORMAL.forEach((kind, words) -> lines.add(new Line(
                words,
                years.stream()
                        .map(each -> shown(each.kinds().getOrDefault(kind, OptionalLong.empty())))
                        .toList())));
        lines.add(new Line(
                "All formal meetings",
                years.stream().map(each -> shown(each.formal())).toList()));
        lines.add(new Line(
                "Talks, family meetings and others",
                years.stream().map(each -> shown(each.others())).toList()));
        return lines;
    }

    private static String shown(OptionalLong number) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : "withheld";
    }

    /// Whether they become fewer, in a sentence: of the two latest years that have ended.
    public String trend(LocalDate today) {
        var ended = years.stream()
                .filter(each -> each.year().last().isBefore(today))
                .toList();
        if (ended.size() < 2
                || ended.getFirst().formal().isEmpty()
                || ended.get(1).formal().isEmpty()) {
            return "Whether they become fewer cannot be said yet: it takes two whole years whose numbers can be shown.";
        }
        var later = ended.getFirst();
        var before = ended.get(1);
        var now = later.formal().getAsLong();
        var then = before.formal().getAsLong();
        return "%s: %d formal meetings in %s, %d in %s."
                .formatted(
                        now < then ? "Fewer" : now > then ? "More" : "As many",
                        now,
                        later.year().text(),
                        then,
                        before.year().text());
    }
}
