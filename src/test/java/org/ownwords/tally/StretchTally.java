package org.ownwords.tally;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Counts what the Board is told of the concerns and endings of a year again, straight from a folder of records, in the
/// style of [Tally]: `figure/row/column`, without what is none.
public final class StretchTally {

    private final ReturnYear year;
    private final SortedMap<String, Long> numbers = new TreeMap<>();

    private StretchTally(String year) {
        this.year = ReturnYear.named(year);
    }

    public static SortedMap<String, Long> of(Path folder, String authority, String year) {
        var tally = new StretchTally(year);
        Map<String, Row> concerns = new LinkedHashMap<>();
        for (Row concern : Csv.rows(folder.resolve("concerns.csv"))) {
            if (concern.text("authority").equals(authority)) {
                concerns.put(concern.text("concern_id"), concern);
            }
        }
        tally.concerns(concerns.values().stream()
                .filter(concern -> tally.year.includes(concern.londonDate("raised_at")))
                .toList());
        tally.endings(folder, concerns);
        return tally.numbers;
    }

    private void concerns(List<Row> raised) {
        for (Row concern : raised) {
            add("source", concern.text("raised_by"), concern.text("asked"));
            String became = switch (concern.text("decision")) {
                case "section-42", "other-enquiry" -> "enquiry";
                case "not-progressed" -> "else";
                case "" -> "undecided";
                default -> "elsewhere";
            };
            add("became", became, "");
            if (became.equals("else")) {
                for (String response : new HashSet<>(concern.codes("responses"))) {
                    add("instead", response, "");
                }
            }
        }
        Set<String> people = new HashSet<>();
        raised.forEach(concern -> people.add(concern.text("person_id")));
        numbers.put("people//", (long) people.size());
    }

    /// "Each person by the last of their enquiries that ended in the year", for people of whom only one did: which of
    /// two on one day is the last depends on when they were recorded.
    private void endings(Path folder, Map<String, Row> concerns) {
        Map<String, Row> last = new LinkedHashMap<>();
        Set<String> several = new HashSet<>();
        for (Row enquiry : Csv.rows(folder.resolve("enquiries.csv"))) {
            Row concern = concerns.get(enquiry.text("concern_id"));
            if (concern != null && year.includes(enquiry.date("concluded_on"))) {
                Row before = last.get(concern.text("person_id"));
                LocalDate day = enquiry.date("concluded_on").orElseThrow();
                if (before != null && before.date("concluded_on").orElseThrow().equals(day)) {
                    several.add(concern.text("person_id"));
                }
                if (before == null || !day.isBefore(before.date("concluded_on").orElseThrow())) {
                    last.put(concern.text("person_id"), enquiry);
                }
            }
        }
        if (!several.isEmpty()) {
            throw new IllegalStateException("Two of one person ended on one day: choose another seed");
        }
        Map<String, Set<String>> harm = new LinkedHashMap<>();
        Map<String, Set<String>> places = new LinkedHashMap<>();
        for (Row risk : Csv.rows(folder.resolve("risks.csv"))) {
            String enquiry = risk.text("enquiry_id");
            if (risk.has("abuse_type")) {
                harm.computeIfAbsent(enquiry, _ -> new HashSet<>()).add(risk.text("abuse_type"));
            }
            if (risk.has("location")) {
                places.computeIfAbsent(enquiry, _ -> new HashSet<>()).add(risk.text("location"));
            }
        }
        for (Row enquiry : last.values()) {
            String answer = enquiry.text("asked_about_outcomes");
            String asked =
                    "asked:" + (Set.of("expressed", "none-expressed", "no").contains(answer) ? answer : "");
            String id = enquiry.text("enquiry_id");
            LocalDate day = enquiry.date("concluded_on").orElseThrow();
            add("all", "", asked);
            add(
                    "quarter",
                    day.withDayOfMonth(1)
                            .minusMonths((day.getMonthValue() - 1) % 3)
                            .toString(),
                    asked);
            harm.getOrDefault(id, Set.of()).forEach(type -> add("harm", type, asked));
            places.getOrDefault(id, Set.of()).forEach(place -> add("location", place, asked));
        }
    }

    private void add(String figure, String row, String column) {
        numbers.merge(figure + "/" + row + "/" + column, 1L, Long::sum);
    }
}
