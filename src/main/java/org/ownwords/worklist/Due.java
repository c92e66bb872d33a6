package org.ownwords.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.person.CaseId;

/// Something that is to be done next on a case.
///
/// @param what     what it is, in words
/// @param who      whom it waits for, by name; empty where it waits for whoever holds the case
/// @param dueOn    the day it is wanted by, or null where nobody has said
/// @param lateness whether that day has passed
/// @param path     where to record that it is done
public record Due(
        CaseId caseId,
        String person,
        String what,
        String who,
        @Nullable LocalDate dueOn,
        Lateness lateness,
        String path,
        @Nullable String heldBy,
        @Nullable String team) {

    /// A clock that is paused with a reason is never late.
    public enum Lateness {
        LATE,
        TODAY,
        THIS_WEEK,
        LATER,
        NO_DAY,
        PAUSED
    }
}
