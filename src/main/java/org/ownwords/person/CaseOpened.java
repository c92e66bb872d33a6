package org.ownwords.person;

import org.ownwords.access.By;
import org.ownwords.history.Row;

record CaseOpened(CaseId caseId, PersonId person, By recorded) implements CaseFact {
    @Override
    public Row row() {
        return new Row("case_file", caseId.value());
    }
}
