package org.ownwords.adultreview;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// What can be recorded of a referral for review. Each referral has a chain of its own.
sealed interface ReferralFact extends Recorded {

    UUID referral();

    @Override
    default Chain chain() {
        return new Chain(referral());
    }

    record AdultReferredForReview(UUID referral, UUID id, By recorded) implements ReferralFact {
        @Override
        public Row row() {
            return new Row("adult_review_referral", id);
        }
    }

    record AdultReviewDecided(UUID referral, UUID id, By recorded) implements ReferralFact {
        @Override
        public Row row() {
            return new Row("adult_review_decision", id);
        }
    }

    record AdultReviewFound(UUID referral, UUID id, By recorded) implements ReferralFact {
        @Override
        public Row row() {
            return new Row("adult_review_finding", id);
        }
    }

    record AdultReviewAnswered(UUID referral, UUID id, By recorded) implements ReferralFact {
        @Override
        public Row row() {
            return new Row("adult_review_response", id);
        }
    }

    record AdultReviewProgressed(UUID referral, UUID id, By recorded) implements ReferralFact {
        @Override
        public Row row() {
            return new Row("adult_review_progress", id);
        }
    }

    record AdultReviewReported(UUID referral, UUID id, By recorded) implements ReferralFact {
        @Override
        public Row row() {
            return new Row("adult_review_report", id);
        }
    }
}
