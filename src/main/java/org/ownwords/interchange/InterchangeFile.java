package org.ownwords.interchange;

import java.util.List;

/// The six files of an interchange folder, version 1 of the format, with their columns in the order they are written.
/// Each refers only to itself and to those above it, so that reading them in this order finds what they refer to.
enum InterchangeFile {
    PEOPLE(
            "people.csv",
            "person_id",
            "nhs_number",
            "given_name",
            "family_name",
            "date_of_birth",
            "date_of_death",
            "gender",
            "ethnicity",
            "preferred_language",
            "communication_needs"),
    CONCERNS(
            "concerns.csv",
            "concern_id",
            "person_id",
            "authority",
            "raised_at",
            "raised_by",
            "organisation",
            "asked",
            "not_asked_reason",
            "words",
            "abuse_types",
            "location",
            "source_of_risk",
            "narrative",
            "primary_support_reason",
            "health_conditions",
            "needs_for_care",
            "at_risk",
            "unable_to_protect",
            "decision",
            "decided_at",
            "decision_reason",
            "responses"),
    ENQUIRIES(
            "enquiries.csv",
            "enquiry_id",
            "concern_id",
            "kind",
            "started_on",
            "concluded_on",
            "lacked_capacity",
            "supported_by",
            "asked_about_outcomes"),
    OUTCOMES(
            "outcomes.csv",
            "outcome_id",
            "enquiry_id",
            "voice",
            "words",
            "said_on",
            "category",
            "superseded_by",
            "withdrawn_on",
            "result"),
    RISKS("risks.csv", "enquiry_id", "abuse_type", "location", "source", "assessment", "risk_outcome"),
    REVIEWS("reviews.csv", "review_id", "authority", "concluded_on", "died", "survived");

    private final String fileName;
    private final List<String> columns;

    InterchangeFile(String fileName, String... columns) {
        this.fileName = fileName;
        this.columns = List.of(columns);
    }

    String fileName() {
        return fileName;
    }

    List<String> columns() {
        return columns;
    }
}
