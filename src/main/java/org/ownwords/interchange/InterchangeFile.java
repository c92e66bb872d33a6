package org.ownwords.interchange;

import static org.ownwords.interchange.Column.needed;
import static org.ownwords.interchange.Column.of;

import java.util.List;
import java.util.Optional;
import org.ownwords.interchange.Content.Code;
import org.ownwords.interchange.Content.Codes;
import org.ownwords.interchange.Content.Count;
import org.ownwords.interchange.Content.Day;
import org.ownwords.interchange.Content.Moment;
import org.ownwords.interchange.Content.Nhs;
import org.ownwords.interchange.Content.Text;

/// The six files of an interchange folder, version 1 of the format, with their columns in the order they are written.
/// Each refers only to itself and to those above it, so that reading them in this order finds what they refer to.
@SuppressWarnings("ImmutableEnumChecker") // its columns are made once and never changed
enum InterchangeFile {
    PEOPLE(
            "people.csv",
            needed("person_id", new Text()),
            of("nhs_number", new Nhs()),
            of("given_name", new Text()),
            of("family_name", new Text()),
            of("date_of_birth", new Day()),
            of("date_of_death", new Day()),
            of("gender", new Code(CodeLists.GENDER), "not-known"),
            of("ethnicity", new Code(CodeLists.ETHNICITY)),
            of("preferred_language", new Text()),
            of("communication_needs", new Text())),
    CONCERNS(
            "concerns.csv",
            needed("concern_id", new Text()),
            needed("person_id", new Text()),
            needed("authority", new Text()),
            needed("raised_at", new Moment()),
            of("raised_by", new Code(CodeLists.RAISED_BY)),
            of("organisation", new Text()),
            of("asked", new Code(CodeLists.YES_NO)),
            of("not_asked_reason", new Text()),
            of("words", new Text()),
            of("abuse_types", new Codes(CodeLists.ABUSE_TYPE)),
            of("location", new Code(CodeLists.LOCATION)),
            of("source_of_risk", new Code(CodeLists.SOURCE)),
            of("narrative", new Text()),
            of("primary_support_reason", new Code(CodeLists.SUPPORT_REASON)),
            of("health_conditions", new Codes(CodeLists.HEALTH_CONDITION)),
            of("needs_for_care", new Code(CodeLists.LIMB)),
            of("at_risk", new Code(CodeLists.LIMB)),
            of("unable_to_protect", new Code(CodeLists.LIMB)),
            of("decision", new Code(CodeLists.DECISION)),
            of("decided_at", new Moment()),
            of("decision_reason", new Text()),
            of("responses", new Codes(CodeLists.RESPONSE))),
    ENQUIRIES(
            "enquiries.csv",
            needed("enquiry_id", new Text()),
            needed("concern_id", new Text()),
            needed("kind", new Code(CodeLists.ENQUIRY_KIND)),
            needed("started_on", new Day()),
            of("concluded_on", new Day()),
            of("lacked_capacity", new Code(CodeLists.LACKED_CAPACITY), "not-recorded"),
            of("supported_by", new Code(CodeLists.SUPPORTED_BY)),
            of("asked_about_outcomes", new Code(CodeLists.ASKED_ABOUT_OUTCOMES), "not-recorded")),
    OUTCOMES(
            "outcomes.csv",
            needed("outcome_id", new Text()),
            needed("enquiry_id", new Text()),
            of("voice", new Code(CodeLists.VOICE)),
            of("words", new Text()),
            of("said_on", new Day()),
            of("category", new Text()),
            of("superseded_by", new Text()),
            of("withdrawn_on", new Day()),
            of("result", new Code(CodeLists.RESULT))),
    RISKS(
            "risks.csv",
            needed("enquiry_id", new Text()),
            of("abuse_type", new Code(CodeLists.ABUSE_TYPE)),
            of("location", new Code(CodeLists.LOCATION)),
            of("source", new Code(CodeLists.SOURCE)),
            of("assessment", new Code(CodeLists.ASSESSMENT)),
            of("risk_outcome", new Code(CodeLists.RISK_OUTCOME))),
    REVIEWS(
            "reviews.csv",
            needed("review_id", new Text()),
            needed("authority", new Text()),
            of("concluded_on", new Day()),
            of("died", new Count(), "0"),
            of("survived", new Count(), "0"));

    private final String fileName;
    private final List<Column> columns;

    InterchangeFile(String fileName, Column... columns) {
        this.fileName = fileName;
        this.columns = List.of(columns);
    }

    String fileName() {
        return fileName;
    }

    /// The names of its columns.
    List<String> columns() {
        return columns.stream().map(Column::name).toList();
    }

    List<Column> shape() {
        return columns;
    }

    /// Why the values of one row, each good by itself, cannot stand together, or nothing.
    Optional<String> problem(List<String> row) {
        return switch (this) {
            case PEOPLE -> before(row, "date_of_birth", "date_of_death");
            case CONCERNS -> momentBefore(row, "raised_at", "decided_at");
            case ENQUIRIES -> before(row, "started_on", "concluded_on");
            case OUTCOMES ->
                before(row, "said_on", "withdrawn_on")
                        .or(() -> value(row, "superseded_by").equals(value(row, "outcome_id"))
                                ? Optional.of("superseded_by is the outcome itself")
                                : Optional.empty());
            case RISKS, REVIEWS -> Optional.empty();
        };
    }

    private Optional<String> before(List<String> row, String start, String end) {
        var from = value(row, start);
        var to = value(row, end);
        // Dates of this shape are in the order of their text.
        return !from.isEmpty() && !to.isEmpty() && to.compareTo(from) < 0
                ? Optional.of(end + " is before " + start)
                : Optional.empty();
    }

    private Optional<String> momentBefore(List<String> row, String start, String end) {
        var from = value(row, start);
        var to = value(row, end);
        return !from.isEmpty()
                        && !to.isEmpty()
                        && java.time.OffsetDateTime.parse(to).isBefore(java.time.OffsetDateTime.parse(from))
                ? Optional.of(end + " is before " + start)
                : Optional.empty();
    }

    private String value(List<String> row, String name) {
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return row.get(i);
            }
        }
        throw new IllegalArgumentException("There is no column " + name);
    }
}
