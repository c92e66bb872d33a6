package org.ownwords.tally;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// A folder of records in the making. Each row has something ordinary in every column, so that a case states only what
/// matters to it, as `"raised_at=2026-03-31T23:30:00Z"`; after the `=` there may be nothing, for "not recorded".
public final class Folder {

    private final String authority;
    private final List<Map<String, String>> people = new ArrayList<>();
    private final List<Map<String, String>> concerns = new ArrayList<>();
    private final List<Map<String, String>> enquiries = new ArrayList<>();
    private final List<Map<String, String>> outcomes = new ArrayList<>();
    private final List<Map<String, String>> risks = new ArrayList<>();
    private final List<Map<String, String>> reviews = new ArrayList<>();

    /// @param authority whose records they are, where nothing else is stated
    Folder(String authority) {
        this.authority = authority;
    }

    /// Whether all of it is of one council.
    boolean isOfOneCouncil() {
        return Stream.concat(concerns.stream(), reviews.stream())
                .allMatch(row -> authority.equals(row.get("authority")));
    }

    /// By default a White British woman of 75.
    public void person(String id, String... stated) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("person_id", id);
        row.put("nhs_number", "");
        row.put("given_name", id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1));
        row.put("family_name", "Abbott");
        row.put("date_of_birth", "1950-06-15");
        row.put("date_of_death", "");
        row.put("gender", "female");
        row.put("ethnicity", "white-british");
        row.put("preferred_language", "English");
        row.put("communication_needs", "");
        state(row, stated);
        people.add(row);
    }

    /// By default raised with the council on 3 July 2025, and section 42 decided at once.
    public void concern(String id, String person, String... stated) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("concern_id", id);
        row.put("person_id", person);
        row.put("authority", authority);
        row.put("raised_at", "2025-07-03T09:15:00+01:00");
        row.put("raised_by", "family-or-friend");
        row.put("organisation", "");
        row.put("asked", "yes");
        row.put("not_asked_reason", "");
        row.put("words", "I want my money back, and I want to stay friends with him.");
        row.put("abuse_types", "financial");
        row.put("location", "own-home");
        row.put("source_of_risk", "known");
        row.put("narrative", "A neighbour has been using her bank card.");
        row.put("primary_support_reason", "physical-support");
        row.put("health_conditions", "");
        row.put("needs_for_care", "met");
        row.put("at_risk", "met");
        row.put("unable_to_protect", "met");
        row.put("decision", "section-42");
        row.put("decided_at", "");
        row.put("decision_reason", "All three parts of the test are met.");
        row.put("responses", "");
        state(row, stated);
        if (row.getOrDefault("decision", "").isEmpty()) {
            row.put("decision_reason", "");
        } else if (row.getOrDefault("decided_at", "").isEmpty()) {
            row.put("decided_at", row.getOrDefault("raised_at", ""));
        }
        concerns.add(row);
    }

    /// By default a section 42 enquiry started on 10 July 2025 and still open.
    public void enquiry(String id, String concern, String... stated) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("enquiry_id", id);
        row.put("concern_id", concern);
        row.put("kind", "section-42");
        row.put("started_on", "2025-07-10");
        row.put("concluded_on", "");
        row.put("lacked_capacity", "no");
        row.put("supported_by", "");
        row.put("asked_about_outcomes", "none-expressed");
        state(row, stated);
        enquiries.add(row);
    }

    /// A concern of the person's, and the enquiry of the same name behind it, concluded on 30 September 2025.
    public void concluded(String id, String person, String... stated) {
        concern(id, person);
        String[] all = new String[stated.length + 1];
        all[0] = "concluded_on=2025-09-30";
        System.arraycopy(stated, 0, all, 1, stated.length);
        enquiry(id, id, all);
    }

    /// By default said by the adult on 11 July 2025, current, and not yet with a result.
    public void outcome(String id, String enquiry, String... stated) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("outcome_id", id);
        row.put("enquiry_id", enquiry);
        row.put("voice", "adult");
        row.put("words", "I want my bank card back.");
        row.put("said_on", "2025-07-11");
        row.put("category", "");
        row.put("superseded_by", "");
        row.put("withdrawn_on", "");
        row.put("result", "");
        state(row, stated);
        outcomes.add(row);
    }

    /// By default financial, at home, by somebody known, identified and acted on, and reduced.
    public void risk(String enquiry, String... stated) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("enquiry_id", enquiry);
        row.put("abuse_type", "financial");
        row.put("location", "own-home");
        row.put("source", "known");
        row.put("assessment", "identified-action");
        row.put("risk_outcome", "reduced");
        state(row, stated);
        risks.add(row);
    }

    /// By default of the council, concluded on 1 December 2025, one person, who died.
    public void review(String id, String... stated) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("review_id", id);
        row.put("authority", authority);
        row.put("concluded_on", "2025-12-01");
        row.put("died", "1");
        row.put("survived", "0");
        state(row, stated);
        reviews.add(row);
    }

    /// Writes all six files. A file without rows has its header.
    void write(Path folder) {
        Folder ordinary = new Folder(authority);
        ordinary.person("edith");
        ordinary.concern("c", "edith");
        ordinary.enquiry("e", "c");
        ordinary.outcome("o", "e");
        ordinary.risk("e");
        ordinary.review("r");
        write(folder.resolve("people.csv"), ordinary.people, people);
        write(folder.resolve("concerns.csv"), ordinary.concerns, concerns);
        write(folder.resolve("enquiries.csv"), ordinary.enquiries, enquiries);
        write(folder.resolve("outcomes.csv"), ordinary.outcomes, outcomes);
        write(folder.resolve("risks.csv"), ordinary.risks, risks);
        write(folder.resolve("reviews.csv"), ordinary.reviews, reviews);
    }

    private static void write(Path file, List<Map<String, String>> ordinary, List<Map<String, String>> rows) {
        StringBuilder text = new StringBuilder();
        text.append(String.join(",", ordinary.getFirst().keySet())).append("\r\n");
        for (Map<String, String> row : rows) {
            text.append(String.join(
                            ",", row.values().stream().map(Folder::quoted).toList()))
                    .append("\r\n");
        }
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    private static void state(Map<String, String> row, String... stated) {
        for (String one : stated) {
            int equals = one.indexOf('=');
            if (equals < 0 || row.replace(one.substring(0, equals), one.substring(equals + 1)) == null) {
                throw new IllegalArgumentException("There is no such column: " + one);
            }
        }
    }
}
