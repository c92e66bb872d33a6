package org.ownwords.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.person.CaseId;

/// Something that is to be done next on a case.
///
/// @param person whose case it is, by name
/// @param what   what is to be done, in words
/// @param who    whom it waits for, by name; empty where it waits for whoever holds the case
/// @param dueOn  the day it is wanted by, or null where nobody has said
/// @param path   where to record that it is done
/// @param holder who holds the case, or null where nobody does
public record Due(
        CaseId caseId,
        String person,
        String what,
        String who,
        @Nullable LocalDate dueOn,
        Lateness lateness,
        String path,
        @Nullable Holder holder) {}
