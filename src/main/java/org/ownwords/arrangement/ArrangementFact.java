package org.ownwords.arrangement;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen about who may decide, wishes in advance, and liberty.
sealed interface ArrangementFact extends CaseFact {

    record MakerRecorded(CaseId caseId, MakerId maker, By recorded) implements ArrangementFact {
        @Override
        public Row row() {
            return new Row("decision_maker", maker.value());
        }
    }

    record MakerNewsHeard(CaseId caseId, UUID news, By recorded) implements ArrangementFact {
        @Override
        public Row row() {
            return new Row("decision_maker_news", news);
        }
    }

    record WishRecorded(CaseId caseId, WishId wish, By recorded) implements ArrangementFact {
        @Override
        public Row row() {
            return new Row("advance_wish", wish.value());
        }
    }

    record WishWithdrawn(CaseId caseId, UUID withdrawal, By recorded) implements ArrangementFact {
        @Override
        public Row row() {
            return new Row("advance_wish_withdrawal", withdrawal);
        }
    }

    record DeprivationRecorded(CaseId caseId, DeprivationId deprivation, By recorded) implements ArrangementFact {
        @Override
        public Row row() {
            return new Row("deprivation", deprivation.value());
        }
    }

    record DeprivationMoved(CaseId caseId, UUID step, By recorded) implements ArrangementFact {
        @Override
        public Row row() {
            return new Row("deprivation_step", step);
        }
    }
}
