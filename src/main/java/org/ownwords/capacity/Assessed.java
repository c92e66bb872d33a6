package org.ownwords.capacity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;

/// An assessment in the record.
///
/// @param lookedAtAgain when the same decision was last looked at again, or null
/// @param decided       what was decided in their best interests because of it, the newest first
record Assessed(
        AssessmentId id,
        CaseId caseId,
        Assessment assessment,
        @Nullable LocalDate lookedAtAgain,
        List<Decided> decided) {

    public Assessed {
        decided = List.copyOf(decided);
    }

    public String decision() {
        return assessment.decision();
    }

    public Capacity capacity() {
        return assessment.capacity();
    }

    /// The day it is about.
    public LocalDate on() {
        return assessment.assessing().on();
    }

    /// `Nadia Rahman, 3 July 2026`
    public String whoAndWhen() {
        return "%s, %s".formatted(assessment.assessing().by(), Days.day(on()));
    }

    /// The address under which it is looked at again, or something is decided because of it.
    public String path() {
        return "%s/capacity/%s".formatted(caseId.path(), id.value());
    }

    /// Whether somebody may decide in their best interests because of it: they lack capacity, and
    /// nobody has looked at the decision again since.
    public boolean callsForBestInterests() {
        return capacity().isLacking() && lookedAtAgain == null;
    }
}
