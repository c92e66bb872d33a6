package org.ownwords.risk;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen about risks.
sealed interface RiskFact extends CaseFact {

    record RiskWeighed(CaseId caseId, WeighingId weighing, By recorded) implements RiskFact {
        @Override
        public Row row() {
            return new Row("risk_weighing", weighing.value());
        }
    }

    record AnsweredForCouncil(CaseId caseId, UUID answer, By recorded) implements RiskFact {
        @Override
        public Row row() {
            return new Row("risk_agreement", answer);
        }
    }

    record SafeToAskRecorded(CaseId caseId, UUID look, By recorded) implements RiskFact {
        @Override
        public Row row() {
            return new Row("safe_to_ask", look);
        }
    }

    record SignsLookedFor(CaseId caseId, UUID look, By recorded) implements RiskFact {
        @Override
        public Row row() {
            return new Row("signs_looked_for", look);
        }
    }

    record AdviceAskedFor(CaseId caseId, AdviceId advice, By recorded) implements RiskFact {
        @Override
        public Row row() {
            return new Row("risk_advice", advice.value());
        }
    }

    record AdviceGiven(CaseId caseId, UUID answer, By recorded) implements RiskFact {
        @Override
        public Row row() {
            return new Row("risk_advice_given", answer);
        }
    }
}
