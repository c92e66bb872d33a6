package org.ownwords.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ownwords.person.CaseId;

/// A concept in which somebody may refuse something: whoever takes it at its word says why it is not doubted that
/// they can decide it.
public interface Refuses {

    /// What was refused on some cases, as it stands. The number of queries does not depend on how much
    /// there is.
    List<Refused> refused(Collection<CaseId> cases);

    /// Something that was refused.
    ///
    /// @param row  the row that says so
    /// @param what what was refused, to begin a sentence with
    record Refused(CaseId caseId, UUID row, String what, LocalDate on) {}
}
