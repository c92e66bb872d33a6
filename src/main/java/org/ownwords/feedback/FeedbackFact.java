package org.ownwords.feedback;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen about asking somebody how it was.
sealed interface FeedbackFact extends CaseFact {

    record FeedbackOffered(CaseId caseId, OfferId offer, By recorded) implements FeedbackFact {
        @Override
        public Row row() {
            return new Row("feedback_offer", offer.value());
        }
    }

    record FeedbackGiven(CaseId caseId, GivenId given, By recorded) implements FeedbackFact {
        @Override
        public Row row() {
            return new Row("feedback_given", given.value());
        }
    }

    record FeedbackHeard(CaseId caseId, UUID heard, By recorded) implements FeedbackFact {
        @Override
        public Row row() {
            return new Row("feedback_heard", heard);
        }
    }

    record FeedbackSinceRecorded(CaseId caseId, SinceId since, By recorded) implements FeedbackFact {
        @Override
        public Row row() {
            return new Row("feedback_since", since.value());
        }
    }

    record FeedbackLinkMade(CaseId caseId, UUID link, By recorded) implements FeedbackFact {
        @Override
        public Row row() {
            return new Row("feedback_link", link);
        }
    }

    record FeedbackLinkEnded(CaseId caseId, UUID end, By recorded) implements FeedbackFact {
        @Override
        public Row row() {
            return new Row("feedback_link_ended", end);
        }
    }
}
