package org.ownwords.casefile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.correction.Entry;
import org.ownwords.person.CaseFile;

/// What was recorded about one person, from all of their cases, in the order in which it happened; and that an entry on
/// the case of somebody else names them.
///
/// @param lines the earliest first
record Chronology(List<Happening> lines) {

    /// So many lines are on a page.
    static final int PAGE = 100;

    /// So many are shown at once at most, to print them.
    static final int MOST = 1000;

    /// The kind of what is on the case of somebody else.
    static final String ELSEWHERE = "An entry on the case of somebody else";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    Chronology {
        lines = List.copyOf(lines);
    }

    /// One line of it.
    sealed interface Happening {
        Instant happened();

        Instant recorded();

        /// By which the same entry on two cases is known: its row and its sentence.
        Once once();

        /// What kind of entry it is, as it is filtered by.
        String kind();

        /// The case it is from: one of the person's, or null.
        @Nullable CaseFile file();

        /// An entry, and the case that it is from.
        record Recorded(Entry entry, CaseFile file) implements Happening {
            @Override
            public Instant happened() {
                return entry.told().happened();
            }

            @Override
            public Instant recorded() {
                return entry.told().recorded();
            }

            @Override
            public Once once() {
                return new Once(entry.told().row(), entry.told().sentence());
            }

            @Override
            public String kind() {
                return entry.kind();
            }
        }

        /// That there is an entry on the case of somebody else, and nothing of what it says.
        ///
        /// @param of whose case it is
        record Elsewhere(UUID row, Instant happened, Instant recorded, CaseFile of) implements Happening {
            @Override
            public Once once() {
                return new Once(row, "");
            }

            @Override
            public String kind() {
                return ELSEWHERE;
            }

            @Override
            public @Nullable CaseFile file() {
                return null;
            }

            String path() {
                return Network.path(of.id(), row);
            }
        }
    }

    /// A row, and what is told of it.
    record Once(UUID row, String sentence) {}

    /// What happened in a calendar year, the earliest first.
    record Year(int year, List<Happening> lines) {

        public Year {
            lines = List.copyOf(lines);
        }
    }

    /// What somebody wants to read.
    ///
    /// @param number of the case, or null for all
    /// @param kind   of the entries, or null for all
    /// @param page   which part, from 1
    /// @param whole  all of it at once, to print
    record Choice(@Nullable Long number, @Nullable String kind, int page, boolean whole) {}

    /// What is shown of it.
    ///
    /// @param lines those that are shown
    /// @param from  which of the chosen is the first, from 1
    /// @param total how many were chosen
    /// @param page  which part it is, from 1
    /// @param pages how many parts there are
    record Chosen(List<Happening> lines, int from, int total, int page, int pages) {

        Chosen {
            lines = List.copyOf(lines);
        }

        int to() {
            return from - 1 + lines.size();
        }

        /// Whether all that was chosen is shown.
        boolean isWhole() {
            return lines.size() == total;
        }

        /// The lines by their years, the earliest first.
        List<Year> years() {
            var years = new TreeMap<Integer, List<Happening>>();
            lines.forEach(line ->
                    years.computeIfAbsent(year(line), _ -> new ArrayList<>()).add(line));
            return years.entrySet().stream()
                    .map(each -> new Year(each.getKey(), each.getValue()))
                    .toList();
        }

        private static int year(Happening line) {
            return line.happened().atZone(LONDON).getYear();
        }
    }

    /// An entry of the person and not of a case is on the timeline of each case, and here once.
    static Chronology of(List<Happening> lines) {
        var seen = new HashSet<Once>();
        return new Chronology(lines.stream()
                .sorted(Comparator.comparing(Happening::happened).thenComparing(Happening::recorded))
                .filter(line -> seen.add(line.once()))
                .toList());
    }

    /// The kinds of entry there are on some case, or on all, with how many of each, by name.
    Map<String, Long> kinds(@Nullable Long number) {
        return lines.stream()
                .filter(line -> isOf(line, number))
                .collect(Collectors.groupingBy(Happening::kind, TreeMap::new, Collectors.counting()));
    }

    /// What was chosen. A page beyond the last is the last.
    Chosen chosen(Choice choice) {
        var all = lines.stream()
                .filter(line -> isOf(line, choice.number()))
                .filter(line -> choice.kind() == null || choice.kind().equals(line.kind()))
                .toList();
        if (choice.whole()) {
            return new Chosen(all.subList(0, Math.min(MOST, all.size())), 1, all.size(), 1, 1);
        }
        var pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        var page = Math.clamp(choice.page(), 1, pages);
        var before = (page - 1) * PAGE;
        return new Chosen(
                all.subList(before, Math.min(before + PAGE, all.size())), before + 1, all.size(), page, pages);
    }

    private static boolean isOf(Happening line, @Nullable Long number) {
        var file = line.file();
        return number == null || (file != null && file.number() == number);
    }
}
