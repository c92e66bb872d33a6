package org.ownwords.feedback;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// What can happen about what people say that is on no case. Each has a chain of its own.
sealed interface FeedbackOutsideFact extends Recorded {

    /// What was said, the remark, or who is drawn to be asked.
    UUID of();

    @Override
    default Chain chain() {
        return new Chain(of());
    }

    record SaidByAnybody(UUID of, By recorded) implements FeedbackOutsideFact {
        @Override
        public Row row() {
            return new Row("said_by_anybody", of);
        }
    }

    record RemarkMade(UUID of, UUID made, By recorded) implements FeedbackOutsideFact {
        @Override
        public Row row() {
            return new Row("remark", made);
        }
    }

    record RemarkAnswered(UUID of, UUID answer, By recorded) implements FeedbackOutsideFact {
        @Override
        public Row row() {
            return new Row("remark_answer", answer);
        }
    }

    record FewDrawn(UUID of, By recorded) implements FeedbackOutsideFact {
        @Override
        public Row row() {
            return new Row("feedback_draw", of);
        }
    }
}
