package org.ownwords.tally;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Counts the return of one authority and year again, straight from a folder of records, one method a table. It is
/// slow and plain on purpose: it is the second opinion. Sentences in quotes are those of the interchange format. Rows
/// are assumed to be good ones.
public final class Tally {

    private static final String CONCERNS = "Safeguarding Concerns";
    private static final List<String> STARTED = List.of("Section 42 Enquiries", "Other Enquiries");
    private static final List<String> CONCLUDED =
            List.of("Concluded Section 42 Enquiries", "Concluded Other Enquiries");
    private static final List<String> KINDS = List.of("section-42", "other");

    private final ReturnYear year;
    private final Map<String, Row> people;
    private final Map<String, List<Row>> risksOfEnquiry = new HashMap<>();
    private final Map<String, List<Row>> outcomesOfEnquiry = new HashMap<>();

    /// The concerns to count in SG1: under Safeguarding Concerns, those raised in the year; under each kind of
    /// enquiry, the concern behind each enquiry of that kind started in the year, as often as there are such
    /// enquiries.
    private final Map<String, List<Row>> started = new LinkedHashMap<>();

    /// The enquiries to count in SG2 to SG4, with the person each is about.
    private final Map<String, List<Concluded>> concluded = new LinkedHashMap<>();

    /// The reviews to count in SG5.
    private final List<Row> reviews = new ArrayList<>();

    private final SortedMap<Cell, Long> cells = new TreeMap<>();

    private record Concluded(Row enquiry, Row person) {}

    private Tally(Path folder, String authority, ReturnYear year) {
        this.year = year;
        people = byIdentifier(folder, "people.csv", "person_id");
        Map<String, Row> concerns = byIdentifier(folder, "concerns.csv", "concern_id");
        Map<String, Row> enquiries = byIdentifier(folder, "enquiries.csv", "enquiry_id");

        started.put(CONCERNS, new ArrayList<>());
        for (Row concern : concerns.values()) {
            if (concern.text("authority").equals(authority) && year.includes(concern.londonDate("raised_at"))) {
                in(started, CONCERNS).add(concern);
            }
        }
        for (int kind = 0; kind < KINDS.size(); kind++) {
            started.put(STARTED.get(kind), new ArrayList<>());
            concluded.put(CONCLUDED.get(kind), new ArrayList<>());
            for (Row enquiry : enquiries.values()) {
                Row concern = in(concerns, enquiry.text("concern_id"));
                // "An enquiry belongs to the authority of its concern."
                if (!concern.text("authority").equals(authority)
                        || !enquiry.text("kind").equals(KINDS.get(kind))) {
                    continue;
                }
                if (year.includes(enquiry.date("started_on"))) {
                    in(started, STARTED.get(kind)).add(concern);
                }
                if (year.includes(enquiry.date("concluded_on"))) {
                    in(concluded, CONCLUDED.get(kind)).add(new Concluded(enquiry, personOf(concern)));
                }
            }
        }
        for (Row risk : Csv.rows(folder.resolve("risks.csv"))) {
            risksOfEnquiry
                    .computeIfAbsent(risk.text("enquiry_id"), _ -> new ArrayList<>())
                    .add(risk);
        }
        for (Row outcome : byIdentifier(folder, "outcomes.csv", "outcome_id").values()) {
            outcomesOfEnquiry
                    .computeIfAbsent(outcome.text("enquiry_id"), _ -> new ArrayList<>())
                    .add(outcome);
        }
        for (Row review : byIdentifier(folder, "reviews.csv", "review_id").values()) {
            if (review.text("authority").equals(authority) && year.includes(review.date("concluded_on"))) {
                reviews.add(review);
            }
        }
    }

    /// Every cell of every table, zeros included.
    ///
    /// @param authority the council's CASSR code, `504`
    /// @param year      such as `2025-26`
    public static SortedMap<Cell, Long> of(Path folder, String authority, String year) {
        Tally tally = new Tally(folder, authority, ReturnYear.named(year));
        tally.sg1a();
        tally.sg1b();
        tally.sg1c();
        tally.sg1d();
        tally.sg1e();
        tally.sg1f();
        tally.sg2a();
        tally.sg2aB1();
        tally.sg2b();
        tally.sg2c();
        tally.sg2e();
        tally.sg3a();
        tally.sg4a();
        tally.sg5a();
        tally.sg5b();
        return tally.cells;
    }

    /// The same cells out of a return file.
    public static SortedMap<Cell, Long> read(Path csv) {
        return ReturnFile.read(csv);
    }

    /// SG1a: "different people with a concern raised, or an enquiry of that kind started, in the year", by age band.
    /// "A person is one `person_id`."
    private void sg1a() {
        started.forEach((heading, concerns) -> {
            for (String band : ReturnYear.AGE_BANDS) {
                Set<String> counted = new HashSet<>();
                for (Row concern : concerns) {
                    if (year.ageBand(personOf(concern)).equals(band)) {
                        counted.add(concern.text("person_id"));
                    }
                }
                put("SG1a", heading, band, "Total", counted.size());
            }
        });
    }

    /// SG1b: the same people by gender.
    private void sg1b() {
        started.forEach((heading, concerns) -> {
            for (Line gender : Line.GENDERS) {
                Set<String> counted = new HashSet<>();
                for (Row concern : concerns) {
                    if (gender.holds(personOf(concern).text("gender"))) {
                        counted.add(concern.text("person_id"));
                    }
                }
                put("SG1b", heading, gender.label(), "Total", counted.size());
            }
        });
    }

    /// SG1c: the same people by ethnic group.
    private void sg1c() {
        started.forEach((heading, concerns) -> {
            for (Line group : Line.ETHNIC_GROUPS) {
                Set<String> counted = new HashSet<>();
                for (Row concern : concerns) {
                    if (group.holds(personOf(concern).text("ethnicity"))) {
                        counted.add(concern.text("person_id"));
                    }
                }
                put("SG1c", heading, group.label(), "Total", counted.size());
            }
        });
    }

    /// SG1d: "different pairs of person and support reason of the concern; empty is Not Known". Within one row of the
    /// table the reason is given, so the pairs are as many as the people; `not-known` and empty are one reason.
    private void sg1d() {
        started.forEach((heading, concerns) -> {
            for (Line reason : Line.SUPPORT_REASONS) {
                Set<String> counted = new HashSet<>();
                for (Row concern : concerns) {
                    if (reason.holds(concern.text("primary_support_reason"))) {
                        counted.add(concern.text("person_id"));
                    }
                }
                put("SG1d", heading, reason.label(), "Total", counted.size());
            }
        });
    }

    /// SG1e: "different pairs of person and that condition of the concern". A concern may have both conditions.
    private void sg1e() {
        started.forEach((heading, concerns) -> {
            for (Line condition : Line.HEALTH_CONDITIONS) {
                Set<String> counted = new HashSet<>();
                for (Row concern : concerns) {
                    if (concern.codes("health_conditions").stream().anyMatch(condition::holds)) {
                        counted.add(concern.text("person_id"));
                    }
                }
                put("SG1e", heading, condition.label(), "Total", counted.size());
            }
        });
    }

    /// SG1f: "concerns raised, enquiries of each kind started".
    private void sg1f() {
        started.forEach((heading, concerns) -> put("SG1f", heading, "Total", "Total", concerns.size()));
    }

    /// SG2a: "enquiries concluded in the year having at least one risk of that type and source": both of the one risk.
    private void sg2a() {
        for (Line type : Line.ABUSE_TYPES) {
            for (Line source : Line.SOURCES) {
                putHavingRisk(
                        "SG2a",
                        type,
                        source,
                        risk -> type.holds(risk.text("abuse_type")) && source.holds(risk.text("source")));
            }
        }
    }

    /// SG2a_b1: "same, type and location".
    private void sg2aB1() {
        for (Line type : Line.ABUSE_TYPES) {
            for (Line location : Line.LOCATIONS) {
                putHavingRisk(
                        "SG2a_b1",
                        type,
                        location,
                        risk -> type.holds(risk.text("abuse_type")) && location.holds(risk.text("location")));
            }
        }
    }

    /// SG2b: "same, location and source".
    private void sg2b() {
        for (Line location : Line.LOCATIONS) {
            for (Line source : Line.SOURCES) {
                putHavingRisk(
                        "SG2b",
                        location,
                        source,
                        risk -> location.holds(risk.text("location")) && source.holds(risk.text("source")));
            }
        }
    }

    /// SG2c: "same, assessment and source".
    private void sg2c() {
        for (Line assessment : Line.ASSESSMENTS) {
            for (Line source : Line.SOURCES) {
                putHavingRisk(
                        "SG2c",
                        assessment,
                        source,
                        risk -> assessment.holds(risk.text("assessment")) && source.holds(risk.text("source")));
            }
        }
    }

    /// SG2e: "same, risk outcome and source, only risks whose assessment is one of the two `identified` codes".
    private void sg2e() {
        Set<String> identified = Set.of("identified-action", "identified-no-action");
        for (Line outcome : Line.RISK_OUTCOMES) {
            for (Line source : Line.SOURCES) {
                putHavingRisk(
                        "SG2e",
                        outcome,
                        source,
                        risk -> identified.contains(risk.text("assessment"))
                                && outcome.holds(risk.text("risk_outcome"))
                                && source.holds(risk.text("source")));
            }
        }
    }

    /// However many such risks an enquiry has, it is one enquiry.
    private void putHavingRisk(String table, Line row, Line column, Predicate<Row> such) {
        concluded.forEach((heading, enquiries) -> {
            long count = 0;
            for (Concluded one : enquiries) {
                List<Row> risks = risksOfEnquiry.getOrDefault(one.enquiry.text("enquiry_id"), List.of());
                if (risks.stream().anyMatch(such)) {
                    count++;
                }
            }
            put(table, heading, row.label(), column.label(), count);
        });
    }

    /// SG3a: "enquiries concluded in the year". The fifth row is some of the first: "Of the enquiries recorded as Yes".
    private void sg3a() {
        for (Line answer : Line.CAPACITY) {
            putByAgeBand("SG3a", answer.label(), enquiry -> answer.holds(enquiry.text("lacked_capacity")));
        }
        putByAgeBand(
                "SG3a",
                "Of the enquiries recorded as Yes, in how many of these cases was support provided by an advocate,"
                        + " family or friend",
                enquiry -> enquiry.text("lacked_capacity").equals("yes")
                        && Set.of("advocate", "family-or-friend").contains(enquiry.text("supported_by")));
    }

    /// SG4a: "enquiries concluded in the year; the last three only where outcomes were expressed and every current
    /// outcome has a result: all `fully` is Fully, all `not` is Not, anything else is Partially".
    private void sg4a() {
        for (Line answer : Line.ASKED) {
            putByAgeBand("SG4a", answer.label(), enquiry -> answer.holds(enquiry.text("asked_about_outcomes")));
        }
        for (String achieved : List.of("Fully Achieved", "Partially Achieved", "Not Achieved")) {
            putByAgeBand("SG4a", achieved, enquiry -> achieved(enquiry).equals(achieved));
        }
    }

    private void putByAgeBand(String table, String row, Predicate<Row> such) {
        concluded.forEach((heading, enquiries) -> {
            for (String band : ReturnYear.AGE_BANDS) {
                long count = 0;
                for (Concluded one : enquiries) {
                    if (year.ageBand(one.person).equals(band) && such.test(one.enquiry)) {
                        count++;
                    }
                }
                put(table, heading, row, band, count);
            }
        });
    }

    /// Where no outcome is current any more nothing can have been achieved or not, so the enquiry is in none of the
    /// three.
    private String achieved(Row enquiry) {
        if (!enquiry.text("asked_about_outcomes").equals("expressed")) {
            return "";
        }
        List<String> results = new ArrayList<>();
        for (Row outcome : outcomesOfEnquiry.getOrDefault(enquiry.text("enquiry_id"), List.of())) {
            // "An outcome is *current* when it is neither superseded nor withdrawn."
            if (!outcome.has("superseded_by") && !outcome.has("withdrawn_on")) {
                results.add(outcome.text("result"));
            }
        }
        if (results.isEmpty() || results.contains("")) {
            return "";
        } else if (results.stream().allMatch("fully"::equals)) {
            return "Fully Achieved";
        } else if (results.stream().allMatch("not"::equals)) {
            return "Not Achieved";
        } else {
            return "Partially Achieved";
        }
    }

    /// SG5a: "reviews concluded in the year".
    private void sg5a() {
        long someDied = 0;
        long noneDied = 0;
        for (Row review : reviews) {
            if (review.number("died") > 0) {
                someDied++;
            } else {
                noneDied++;
            }
        }
        String heading = "Count of Safeguarding Adult Reviews";
        put("SG5a", heading, "Where one or more individuals died", "Total", someDied);
        put("SG5a", heading, "Where no individuals died", "Total", noneDied);
    }

    /// SG5b: "individuals in those reviews".
    private void sg5b() {
        long died = 0;
        long survived = 0;
        for (Row review : reviews) {
            died += review.number("died");
            survived += review.number("survived");
        }
        String heading = "Count of Individuals Involved in Safeguarding Adult Reviews";
        put("SG5b", heading, "Who suffered serious harm and died", "Total", died);
        put("SG5b", heading, "Who suffered serious harm and survived", "Total", survived);
    }

    private Row personOf(Row concern) {
        return in(people, concern.text("person_id"));
    }

    private void put(String table, String enquiryType, String category, String subcategory, long value) {
        if (cells.put(new Cell(table, enquiryType, category, subcategory), value) != null) {
            throw new IllegalStateException("Counted twice: " + table + " " + category + " " + subcategory);
        }
    }

    /// An identifier repeated with the same content is the same record once; with other content it would have been
    /// rejected.
    private static Map<String, Row> byIdentifier(Path folder, String file, String identifier) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Row row : Csv.rows(folder.resolve(file))) {
            Row before = rows.putIfAbsent(row.text(identifier), row);
            if (before != null && !before.equals(row)) {
                throw new IllegalArgumentException(file + " has two different rows for " + row.text(identifier));
            }
        }
        return rows;
    }

    private static <V> V in(Map<String, V> map, String key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("A row refers to " + key + ", which is missing");
        }
        return value;
    }
}
