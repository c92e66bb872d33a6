package org.ownwords.helped;

import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// It was recorded whether what was done without an enquiry helped.
record HelpedRecorded(CaseId caseId, HelpedId id, By recorded) implements CaseFact {
    @Override
    public Row row() {
        return new Row("helped", id.value());
    }
}
