package org.ownwords.boardwork;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// What can happen to an entry of the Board's work. Each entry is on a chain of its own.
sealed interface BoardWorkFact extends Recorded {

    UUID entry();

    @Override
    default Chain chain() {
        return new Chain(entry());
    }

    record BoardWorkRecorded(String table, UUID entry, By recorded) implements BoardWorkFact {
        @Override
        public Row row() {
            return new Row(table, entry);
        }
    }

    record BoardWorkRecordedAgain(String table, UUID entry, UUID again, By recorded) implements BoardWorkFact {
        @Override
        public Row row() {
            return new Row(table, again);
        }
    }
}
