package org.ownwords.document;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// Somebody was given something in writing, or was not.
record DocumentGiven(CaseId caseId, UUID given, By recorded) implements CaseFact {

    @Override
    public Row row() {
        return new Row("document_given", given);
    }
}
