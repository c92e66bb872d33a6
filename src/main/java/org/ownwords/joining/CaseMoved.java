package org.ownwords.joining;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// A case turned out to be about somebody else.
record CaseMoved(CaseId caseId, UUID moved, By recorded) implements CaseFact {
    @Override
    public Row row() {
        return new Row("case_moved", moved);
    }
}
