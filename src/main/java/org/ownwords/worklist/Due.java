package org.ownwords.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Power;
import org.ownwords.access.Practitioner;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.WhoseWork;
import org.ownwords.person.CaseId;

/// Something that is to be done next on a case, as a list shows it.
///
/// @param person whose case it is, by name
/// @param prompt what is to be done; its path is the case's own page if somebody else has to record it
public record Due(CaseId caseId, String person, Prompt prompt, WaitsFor waitsFor, Wanted wanted) {

    public String what() {
        return prompt.what();
    }

    public boolean mayRecord() {
        return !prompt.path().equals(caseId.path());
    }

    /// Nobody signs off their own work, and only those whose post has the authority sign off.
    static boolean maySign(@Nullable WhoseWork work, Practitioner practitioner, LocalDate today) {
        return work == null || (practitioner.may(Power.SIGN_OFF, today) && !work.isOf(practitioner));
    }
}
