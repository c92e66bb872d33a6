package org.ownwords.exchange.format;

import static org.ownwords.exchange.format.Column.needed;
import static org.ownwords.exchange.format.Column.optional;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.exchange.format.Content.Code;
import org.ownwords.exchange.format.Content.Codes;
import org.ownwords.exchange.format.Content.Count;
import org.ownwords.exchange.format.Content.Day;
import org.ownwords.exchange.format.Content.Identifier;
import org.ownwords.exchange.format.Content.Line;
import org.ownwords.exchange.format.Content.Moment;
import org.ownwords.exchange.format.Content.Name;
import org.ownwords.exchange.format.Content.Nhs;
import org.ownwords.exchange.format.Content.Words;
import org.ownwords.interchange.Kind;

/// The six files of an interchange folder, version 1 of the format, with their columns in the order they
/// are written. Each refers only to itself and to those above it, so that reading them in this order
/// finds what they refer to.
@SuppressWarnings("ImmutableEnumChecker") // its columns are made once and never changed
public enum InterchangeFile {
    PEOPLE(
            Kind.PERSON,
            "people.csv",
            needed("person_id", new Identifier()),
            optional("nhs_number", new Nhs()),
            optional("given_name", new Name()),
            optional("family_name", new Name()),
            optional("date_of_birth", new Day()),
            optional("date_of_death", new Day()),
            optional("gender", new Code(CodeLists.GENDER), "not-known"),
            optional("ethnicity", new Code(CodeLists.ETHNICITY)),
            optional("preferred_language", new Line()),
            optional("communication_needs", new Words(1))),
    CONCERNS(
            Kind.CONCERN,
            "concerns.csv",
            needed("concern_id", new Identifier()),
            needed("person_id", new Identifier()),
            needed("authority", new Identifier()),
            needed("raised_at", new Moment()),
            optional("raised_by", new Code(CodeLists.RAISED_BY)),
            optional("organisation", new Line()),
            optional("asked", new Code(CodeLists.YES_NO)),
            optional("not_asked_reason", new Words(2)),
            optional("words", new Words(1)),
            optional("abuse_types", new Codes(CodeLists.ABUSE_TYPE)),
            optional("location", new Code(CodeLists.LOCATION)),
            optional("source_of_risk", new Code(CodeLists.SOURCE)),
            optional("narrative", new Words(1)),
            optional("primary_support_reason", new Code(CodeLists.SUPPORT_REASON)),
            optional("health_conditions", new Codes(CodeLists.HEALTH_CONDITION)),
            optional("needs_for_care", new Code(CodeLists.LIMB)),
            optional("at_risk", new Code(CodeLists.LIMB)),
            optional("unable_to_protect", new Code(CodeLists.LIMB)),
            optional("decision", new Code(CodeLists.DECISION)),
            optional("decided_at", new Moment()),
            optional("decision_reason", new Words(4)),
            optional("responses", new Codes(CodeLists.RESPONSE))),
    ENQUIRIES(
            Kind.ENQUIRY,
            "enquiries.csv",
            needed("enquiry_id", new Identifier()),
            needed("concern_id", new Identifier()),
            needed("kind", new Code(CodeLists.ENQUIRY_KIND)),
            needed("started_on", new Day()),
            optional("concluded_on", new Day()),
            optional("lacked_capacity", new Code(CodeLists.LACKED_CAPACITY), "not-recorded"),
            optional("supported_by", new Code(CodeLists.SUPPORTED_BY)),
            optional("asked_about_outcomes", new Code(CodeLists.ASKED_ABOUT_OUTCOMES), "not-recorded")),
    OUTCOMES(
            Kind.OUTCOME,
            "outcomes.csv",
            needed("outcome_id", new Identifier()),
            needed("enquiry_id", new Identifier()),
            optional("voice", new Code(CodeLists.VOICE)),
            optional("words", new Words(1)),
            optional("said_on", new Day()),
            optional("category", new Line()),
            optional("superseded_by", new Identifier()),
            optional("withdrawn_on", new Day()),
            optional("result", new Code(CodeLists.RESULT))),
    RISKS(
            Kind.RISK,
            "risks.csv",
            needed("enquiry_id", new Identifier()),
            optional("abuse_type", new Code(CodeLists.ABUSE_TYPE)),
            optional("location", new Code(CodeLists.LOCATION)),
            optional("source", new Code(CodeLists.SOURCE)),
            optional("assessment", new Code(CodeLists.ASSESSMENT)),
            optional("risk_outcome", new Code(CodeLists.RISK_OUTCOME))),
    REVIEWS(
            Kind.REVIEW,
            "reviews.csv",
            needed("review_id", new Identifier()),
            needed("authority", new Identifier()),
            optional("concluded_on", new Day()),
            optional("died", new Count(), "0"),
            optional("survived", new Count(), "0"));

    private final Kind kind;
    private final String fileName;
    private final List<Column> columns;

    InterchangeFile(Kind kind, String fileName, Column... columns) {
        this.kind = kind;
        this.fileName = fileName;
        this.columns = List.of(columns);
    }

    /// What its rows are.
    public Kind kind() {
        return kind;
    }

    public String fileName() {
        return fileName;
    }

    /// The names of its columns.
    public List<String> columns() {
        return columns.stream().map(Column::name).toList();
    }

    public List<Column> shape() {
        return columns;
    }

    /// The values of one row as they are meant.
    public List<String> read(List<String> row) {
        var read = new ArrayList<String>(row.size());
        for (var i = 0; i < row.size(); i++) {
            read.add(columns.get(i).read(row.get(i)));
        }
        return read;
    }

    /// The values of one row, as they were read, as they are kept.
    public List<String> kept(List<String> row) {
        var kept = new ArrayList<String>(row.size());
        for (var i = 0; i < row.size(); i++) {
            kept.add(columns.get(i).kept(row.get(i)));
        }
        return kept;
    }

    /// Why the values of one row, each good by itself, do not fit together, or nothing.
    public Optional<String> problem(List<String> row) {
        return new RowTogether(this, row).problem();
    }
}
