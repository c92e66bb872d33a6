package org.ownwords.quality;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// What can happen to a set of questions. Each is on a chain of its own.
sealed interface ToolFact extends Recorded {

    UUID id();

    @Override
    default Chain chain() {
        return new Chain(id());
    }

    record QuestionsWritten(UUID id, By recorded) implements ToolFact {
        @Override
        public Row row() {
            return new Row("audit_tool", id);
        }
    }

    record QuestionsEnded(UUID id, By recorded) implements ToolFact {
        @Override
        public Row row() {
            return new Row("audit_tool_ended", id);
        }
    }
}
