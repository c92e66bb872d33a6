package org.ownwords.worklist;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// A case was allocated to a team, or to a colleague in it.
record CaseAllocated(CaseId caseId, UUID allocation, By recorded) implements CaseFact {
    @Override
    public Row row() {
        return new Row("allocation", allocation);
    }
}
