package org.ownwords.capacity;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen about a person's capacity to decide.
sealed interface CapacityFact extends CaseFact {

    record CapacityAssessed(CaseId caseId, AssessmentId assessment, By recorded) implements CapacityFact {
        @Override
        public Row row() {
            return new Row("capacity_assessment", assessment.value());
        }
    }

    record DecidedInBestInterests(CaseId caseId, UUID decision, By recorded) implements CapacityFact {
        @Override
        public Row row() {
            return new Row("best_interests", decision);
        }
    }

    record LookingAgainSettled(CaseId caseId, UUID settlement, By recorded) implements CapacityFact {
        @Override
        public Row row() {
            return new Row("look_again", settlement);
        }
    }
}
