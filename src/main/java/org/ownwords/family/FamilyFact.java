package org.ownwords.family;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen about the people around the person.
sealed interface FamilyFact extends CaseFact {

    record RelativeWasTold(CaseId caseId, UUID told, By recorded) implements FamilyFact {
        @Override
        public Row row() {
            return new Row("relative_told", told);
        }
    }

    record ContactDecided(CaseId caseId, UUID contact, By recorded) implements FamilyFact {
        @Override
        public Row row() {
            return new Row("contact", contact);
        }
    }
}
