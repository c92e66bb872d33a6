package org.ownwords.signoff;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// A colleague looked at a stage of the work.
record EpisodeLookedAt(CaseId caseId, UUID signOff, By recorded) implements CaseFact {

    @Override
    public Row row() {
        return new Row("episode_sign_off", signOff);
    }
}
