package org.ownwords.review;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen in a review.
sealed interface ReviewFact extends CaseFact {

    record ReviewHeld(CaseId caseId, UUID review, By recorded) implements ReviewFact {
        @Override
        public Row row() {
            return new Row("review", review);
        }
    }

    record OutcomeReviewed(CaseId caseId, UUID result, By recorded) implements ReviewFact {
        @Override
        public Row row() {
            return new Row("review_outcome", result);
        }
    }

    record ChangeWasNoticed(CaseId caseId, UUID change, By recorded) implements ReviewFact {
        @Override
        public Row row() {
            return new Row("change_noticed", change);
        }
    }

    record SafetyWasAsked(CaseId caseId, UUID asked, By recorded) implements ReviewFact {
        @Override
        public Row row() {
            return new Row("safety_asked", asked);
        }
    }

    record NextReviewSettled(CaseId caseId, UUID nextReview, By recorded) implements ReviewFact {
        @Override
        public Row row() {
            return new Row("next_review", nextReview);
        }
    }
}
