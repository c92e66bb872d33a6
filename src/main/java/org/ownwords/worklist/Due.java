package org.ownwords.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.person.CaseId;
import org.ownwords.timescale.Timescale;

/// Something that is to be done next on a case, as a list shows it.
///
/// @param person whose case it is, by name
/// @param what   what is to be done, in words
/// @param why    why it matters if it is late, in a line, or empty
/// @param who    somebody else it waits for, in words; empty if it waits for `listOf`
/// @param listOf the identity of the colleague on whose list it is, or null
/// @param since  the day it has been waiting since, or null if not known
/// @param stands its state today
/// @param path   where to record that it is done, or the case's own page if somebody else has to record it
public record Due(
        CaseId caseId,
        String person,
        String what,
        String why,
        String who,
        @Nullable String listOf,
        @Nullable LocalDate since,
        Timescale stands,
        Lateness lateness,
        String path) {

    /// The day it is due, or null if there is none or its clock is stopped.
    public @Nullable LocalDate dueOn() {
        return switch (stands) {
            case Timescale.OnTime(var due) -> due;
            case Timescale.Late late -> late.due();
            case Timescale.Paused _, Timescale.NoDay _ -> null;
        };
    }

    public boolean mayRecord() {
        return !path.equals(caseId.path());
    }
}
