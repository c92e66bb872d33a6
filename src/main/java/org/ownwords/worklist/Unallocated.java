package org.ownwords.worklist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Alert;
import org.ownwords.person.CaseId;

/// A case on which something is due and that nobody holds.
///
/// @param since the day it has waited from, or null where nobody knows
/// @param alert the danger the person is in, or null where nobody told of any
/// @param due   what is due on it, the most urgent first
record Unallocated(
        CaseId caseId,
        String person,
        @Nullable LocalDate since,
        @Nullable Alert alert,
        List<Due> due) {}
