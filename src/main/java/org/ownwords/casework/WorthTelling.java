package org.ownwords.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.person.CaseId;

/// A concept in which somebody says that others could learn from a case, so that its story may be told without names.
public interface WorthTelling {

    /// The latest of them in the council of the present sight, whoever may open their cases. One query.
    List<Case> worthTelling();

    /// A case that others could learn from.
    ///
    /// @param why why they could, or null
    record Case(CaseId caseId, @Nullable String why, LocalDate on) {}
}
