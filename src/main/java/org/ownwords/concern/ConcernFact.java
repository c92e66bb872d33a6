package org.ownwords.concern;

import java.time.Instant;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen to a concern.
sealed interface ConcernFact extends CaseFact {

    record ConcernRaised(CaseId caseId, ConcernId concern, Instant happened, By recorded) implements ConcernFact {
        @Override
        public Row row() {
            return new Row("concern", concern.value());
        }
    }

    record SupportRecorded(CaseId caseId, UUID support, By recorded) implements ConcernFact {
        @Override
        public Row row() {
            return new Row("concern_support", support);
        }
    }

    record ReferrerTold(CaseId caseId, ConcernId concern, UUID told, By recorded) implements ConcernFact {
        @Override
        public Row row() {
            return new Row("referrer_told", told);
        }
    }
}
