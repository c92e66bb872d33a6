package org.ownwords.letter;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// A letter was sent.
record LetterFact(CaseId caseId, UUID letter, By recorded) implements CaseFact {
    @Override
    public Row row() {
        return new Row("letter", letter);
    }
}
