package org.ownwords.greeting;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// Somebody was sent a greeting.
record GreetingSent(CaseId caseId, UUID greeting, By recorded) implements CaseFact {
    @Override
    public Row row() {
        return new Row("greeting", greeting);
    }
}
