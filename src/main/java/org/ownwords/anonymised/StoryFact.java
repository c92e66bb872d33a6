package org.ownwords.anonymised;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen to a story. It stands on the chain of its case, where only those find it who may open the case.
sealed interface StoryFact extends CaseFact {

    record StoryWritten(CaseId caseId, UUID version, By recorded) implements StoryFact {
        @Override
        public Row row() {
            return new Row("story", version);
        }
    }

    record StoryReleased(CaseId caseId, UUID release, By recorded) implements StoryFact {
        @Override
        public Row row() {
            return new Row("story_release", release);
        }
    }

    record StoryWithdrawn(CaseId caseId, UUID withdrawal, By recorded) implements StoryFact {
        @Override
        public Row row() {
            return new Row("story_withdrawal", withdrawal);
        }
    }
}
