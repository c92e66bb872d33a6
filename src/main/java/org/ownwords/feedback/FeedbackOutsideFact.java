package org.ownwords.feedback;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// What can happen about what people say that is on no case. Each has a chain of its own.
sealed interface FeedbackOutsideFact extends Recorded {

    record SaidByAnybody(UUID said, By recorded) implements FeedbackOutsideFact {
        @Override
        public Chain chain() {
            return new Chain(said);
        }

        @Override
        public Row row() {
            return new Row("said_by_anybody", said);
        }
    }

    record RemarkMade(UUID remark, UUID made, By recorded) implements FeedbackOutsideFact {
        @Override
        public Chain chain() {
            return new Chain(remark);
        }

        @Override
        public Row row() {
            return new Row("remark", made);
        }
    }

    record RemarkAnswered(UUID remark, UUID answer, By recorded) implements FeedbackOutsideFact {
        @Override
        public Chain chain() {
            return new Chain(remark);
        }

        @Override
        public Row row() {
            return new Row("remark_answer", answer);
        }
    }

    record FewDrawn(UUID draw, By recorded) implements FeedbackOutsideFact {
        @Override
        public Chain chain() {
            return new Chain(draw);
        }

        @Override
        public Row row() {
            return new Row("feedback_draw", draw);
        }
    }
}
