package org.ownwords.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.WhoseWork;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;

/// A weighing in the record.
///
/// @param work       whose work it is: of who weighed it, and of who recorded it
/// @param again      when the same risk was last weighed again, or null
/// @param council    what a manager said of it last, or null
record WeighedRisk(
        WeighingId id,
        CaseId caseId,
        Weighing weighing,
        WhoseWork work,
        @Nullable LocalDate again,
        @Nullable CouncilsAnswer council) {

    /// The identity of who recorded it.
    public String recordedBy() {
        return work.by();
    }

    public String risk() {
        return weighing.risk();
    }

    public LocalDate on() {
        return weighing.occasion().on();
    }

    public Agreement agreement() {
        return Agreement.of(weighing.decided(), council);
    }

    public RiskStanding standing() {
        return RiskStanding.of(weighing.decided(), council, again);
    }

    /// `Nadia Rahman, 3 July 2026`
    public String whoAndWhen() {
        return "%s, %s".formatted(weighing.occasion().by(), Days.day(on()));
    }

    /// The address under which it is weighed again, or a manager answers for the council.
    public String path() {
        return "%s/risks/%s".formatted(caseId.path(), id.value());
    }

    /// Whether there is something for a manager to agree to: it is taken, and nobody has weighed it since.
    public boolean isForCouncil() {
        return again == null && weighing.decided().taken().isPresent();
    }
}
