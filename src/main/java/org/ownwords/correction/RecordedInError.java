package org.ownwords.correction;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// An entry of a case was recorded in error.
record RecordedInError(CaseId caseId, UUID correction, By recorded) implements CaseFact {
    @Override
    public Row row() {
        return new Row("correction", correction);
    }
}
