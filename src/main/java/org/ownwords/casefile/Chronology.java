package org.ownwords.casefile;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.ownwords.correction.Entry;
import org.ownwords.person.CaseId;

/// What was recorded about one person, from all of their cases, in the order in which it happened.
///
/// @param years the earliest first
record Chronology(List<Year> years) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    Chronology {
        years = List.copyOf(years);
    }

    /// An entry, and the case that it is from.
    record Line(Entry entry, CaseId caseId, long number) {}

    /// What happened in a calendar year, the earliest first.
    record Year(int year, List<Line> lines) {

        public Year {
            lines = List.copyOf(lines);
        }
    }

    /// An entry of the person and not of a case is on the timeline of each case, and here once.
    static Chronology of(List<Line> lines) {
        var years = new TreeMap<Integer, List<Line>>();
        var seen = new HashSet<Once>();
        lines.stream()
                .sorted(Comparator.comparing((Line line) -> line.entry().told().happened())
                        .thenComparing(line -> line.entry().told().recorded()))
                .filter(line -> seen.add(Once.of(line)))
                .forEach(line -> years.computeIfAbsent(year(line), _ -> new ArrayList<>())
                        .add(line));
        return new Chronology(years.entrySet().stream()
                .map(each -> new Year(each.getKey(), each.getValue()))
                .toList());
    }

    int entries() {
        return years.stream().mapToInt(year -> year.lines().size()).sum();
    }

    private static int year(Line line) {
        return line.entry().told().happened().atZone(LONDON).getYear();
    }

    private record Once(UUID row, String sentence) {

        static Once of(Line line) {
            return new Once(line.entry().told().row(), line.entry().told().sentence());
        }
    }
}
