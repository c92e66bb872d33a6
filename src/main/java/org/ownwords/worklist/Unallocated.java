package org.ownwords.worklist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Alert;
import org.ownwords.person.CaseId;

/// A case on which something is due and that is not allocated.
///
/// @param since      the day it has been waiting since, or null if not known
/// @param heldBefore whoever held it until they left, by name, or null
/// @param alert      the danger the person is in, or null if none is recorded
/// @param due        what is due on it, the most urgent first
record Unallocated(
        CaseId caseId,
        String person,
        @Nullable LocalDate since,
        @Nullable String heldBefore,
        @Nullable Alert alert,
        List<Due> due) {}
