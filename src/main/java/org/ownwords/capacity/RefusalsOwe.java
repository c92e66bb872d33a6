package org.ownwords.capacity;

import java.util.Collection;
import java.util.List;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.Refuses.Refused;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// A prompt where a refusal was taken at its word. It is passed by a line that says why nobody doubts it, and falls
/// away with the case.
@Component
class RefusalsOwe implements Owes {

    private final Refusals refusals;

    RefusalsOwe(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return refusals.takenAtTheirWord(cases).stream().map(RefusalsOwe::owed).toList();
    }

    static Owed owed(Refused refused) {
        return new Owed(
                refused.caseId(),
                new Because("refusal", refused.row()),
                new Prompt(
                        "Say why it is not doubted that they can decide this, or look at it: %s"
                                .formatted(refused.what()),
                        "They said no, and nobody has said whether there is reason to doubt that they can decide it."
                                + " An unwise decision is no such reason",
                        refused.caseId().path() + "/capacity/new"),
                new Whom.Holder(),
                new When.Waiting(refused.on()),
                Bearing.WHILE_OPEN);
    }
}
