package org.ownwords.consent;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen about what a person agrees to.
sealed interface ConsentFact extends CaseFact {

    record ConsentAsked(CaseId caseId, ConsentId consent, By recorded) implements ConsentFact {
        @Override
        public Row row() {
            return new Row("consent", consent.value());
        }
    }

    record WentOnWithout(CaseId caseId, GoingOnId goingOn, By recorded) implements ConsentFact {
        @Override
        public Row row() {
            return new Row("going_on", goingOn.value());
        }
    }

    record ToldToOthers(CaseId caseId, UUID passedOn, By recorded) implements ConsentFact {
        @Override
        public Row row() {
            return new Row("passed_on", passedOn);
        }
    }

    record StopAskedFor(CaseId caseId, UUID asked, By recorded) implements ConsentFact {
        @Override
        public Row row() {
            return new Row("asked_to_stop", asked);
        }
    }
}
