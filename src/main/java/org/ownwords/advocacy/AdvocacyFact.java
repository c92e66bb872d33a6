package org.ownwords.advocacy;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen about advocacy.
sealed interface AdvocacyFact extends CaseFact {

    record AdvocacyDecided(CaseId caseId, UUID decision, By recorded) implements AdvocacyFact {
        @Override
        public Row row() {
            return new Row("advocacy_decision", decision);
        }
    }

    record AdvocateAskedFor(CaseId caseId, AdvocateId advocate, By recorded) implements AdvocacyFact {
        @Override
        public Row row() {
            return new Row("advocate", advocate.value());
        }
    }

    record AdvocateProgressed(CaseId caseId, UUID progress, AdvocateId advocate, By recorded) implements AdvocacyFact {
        @Override
        public Row row() {
            return new Row("advocate_progress", progress);
        }
    }
}
