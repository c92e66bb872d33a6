package org.ownwords.safety;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen about interim safety, and about others at risk.
sealed interface SafetyFact extends CaseFact {

    record InterimRecorded(CaseId caseId, InterimId interim, By recorded) implements SafetyFact {
        @Override
        public Row row() {
            return new Row("interim_safety", interim.value());
        }
    }

    record InterimLooked(CaseId caseId, UUID look, By recorded) implements SafetyFact {
        @Override
        public Row row() {
            return new Row("interim_look", look);
        }
    }

    record OtherAtRiskSeen(CaseId caseId, UUID other, By recorded) implements SafetyFact {
        @Override
        public Row row() {
            return new Row("other_at_risk", other);
        }
    }
}
