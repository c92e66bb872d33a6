package org.ownwords.workforce;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// What can happen to an entry. Each entry is on a chain of its own.
sealed interface WorkforceFact extends Recorded {

    UUID entry();

    @Override
    default Chain chain() {
        return new Chain(entry());
    }

    record LearningRecorded(String table, UUID entry, By recorded) implements WorkforceFact {
        @Override
        public Row row() {
            return new Row(table, entry);
        }
    }

    record LearningRecordedAgain(String table, UUID entry, UUID again, By recorded) implements WorkforceFact {
        @Override
        public Row row() {
            return new Row(table, again);
        }
    }
}
