package org.ownwords.selfassessment;

import java.util.UUID;
import org.ownwords.vocabulary.ReportingYear;

/// An organisation looks at itself by a framework, in a year.
///
/// @param framework the code of the framework
record SelfAssessment(UUID id, String framework, Organised organisation, ReportingYear year) {

    /// An organisation, as it was called then.
    record Organised(UUID id, String name) {}

    boolean isOfSameOrganisation(SelfAssessment other) {
        return organisation.id().equals(other.organisation.id());
    }

    String path() {
        return "/self-assessments/" + id;
    }

    /// `Larchmere Hospital, 2026-27`
    String title() {
        return organisation.name() + ", " + year.text();
    }
}
