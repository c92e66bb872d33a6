package org.ownwords.indignity;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen about small things that add up.
sealed interface IndignityFact extends CaseFact {

    record IndignityNoted(CaseId caseId, UUID indignity, By recorded) implements IndignityFact {
        @Override
        public Row row() {
            return new Row("indignity", indignity);
        }
    }
}
