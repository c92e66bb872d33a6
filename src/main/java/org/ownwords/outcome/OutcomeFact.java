package org.ownwords.outcome;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen to what a person wants.
sealed interface OutcomeFact extends CaseFact {

    record PersonAsked(CaseId caseId, UUID ask, By recorded) implements OutcomeFact {
        @Override
        public Row row() {
            return new Row("ask", ask);
        }
    }

    record PersonNotAsked(CaseId caseId, UUID ask, By recorded) implements OutcomeFact {
        @Override
        public Row row() {
            return new Row("ask", ask);
        }
    }

    /// Another system sent something about asking, but not whether they were asked.
    record AskReceived(CaseId caseId, UUID ask, By recorded) implements OutcomeFact {
        @Override
        public Row row() {
            return new Row("ask", ask);
        }
    }

    record OutcomeExpressed(CaseId caseId, OutcomeId outcome, By recorded) implements OutcomeFact {
        @Override
        public Row row() {
            return new Row("desired_outcome", outcome.value());
        }
    }

    record OutcomeChanged(CaseId caseId, OutcomeId outcome, OutcomeId replaced, By recorded) implements OutcomeFact {
        @Override
        public Row row() {
            return new Row("desired_outcome", outcome.value());
        }
    }

    record OutcomeWithdrawn(CaseId caseId, UUID withdrawal, OutcomeId outcome, By recorded) implements OutcomeFact {
        @Override
        public Row row() {
            return new Row("outcome_withdrawal", withdrawal);
        }
    }

    record OutcomeCategorised(CaseId caseId, UUID reading, OutcomeId outcome, By recorded) implements OutcomeFact {
        @Override
        public Row row() {
            return new Row("outcome_category", reading);
        }
    }
}
