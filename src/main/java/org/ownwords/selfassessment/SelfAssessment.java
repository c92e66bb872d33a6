package org.ownwords.selfassessment;

import java.util.UUID;
import org.ownwords.vocabulary.ReportingYear;

/// An organisation looks at itself by a framework, in a year.
///
/// @param framework the code of the framework
/// @param kept      which row says so
record SelfAssessment(UUID id, String framework, Organised organisation, ReportingYear year, Kept kept) {

    /// Where it is kept.
    ///
    /// @param row     which row says what it is
    /// @param inError whether it should not be here
    record Kept(UUID row, boolean inError) {}

    /// One that is begun.
    SelfAssessment(UUID id, String framework, Organised organisation, ReportingYear year) {
        this(id, framework, organisation, year, new Kept(id, false));
    }

    /// An organisation, as it was called then.
    record Organised(UUID id, String name) {}

    boolean isOfSameOrganisation(SelfAssessment other) {
        return organisation.id().equals(other.organisation.id());
    }

    /// Whether both are of the same organisation, by the same framework and of the same year.
    boolean isLike(SelfAssessment other) {
        return framework.equals(other.framework) && isOfSameOrganisation(other) && year.equals(other.year);
    }

    String path() {
        return "/self-assessments/" + id;
    }

    /// `Larchmere Hospital, 2026-27`
    String title() {
        return organisation.name() + ", " + year.text();
    }
}
