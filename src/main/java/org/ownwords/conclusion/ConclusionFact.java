package org.ownwords.conclusion;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen when an enquiry ends.
sealed interface ConclusionFact extends CaseFact {

    record EnquiryConcluded(CaseId caseId, ConclusionId conclusion, By recorded) implements ConclusionFact {
        @Override
        public Row row() {
            return new Row("conclusion", conclusion.value());
        }
    }

    record OutcomeJudged(CaseId caseId, UUID result, By recorded) implements ConclusionFact {
        @Override
        public Row row() {
            return new Row("conclusion_outcome", result);
        }
    }

    record RiskRecorded(CaseId caseId, UUID risk, By recorded) implements ConclusionFact {
        @Override
        public Row row() {
            return new Row("conclusion_risk", risk);
        }
    }

    record ClosingLookedOver(CaseId caseId, UUID checklist, By recorded) implements ConclusionFact {
        @Override
        public Row row() {
            return new Row("closing_checklist", checklist);
        }
    }

    record EnquiryTakenUpAgain(CaseId caseId, UUID follows, By recorded) implements ConclusionFact {
        @Override
        public Row row() {
            return new Row("enquiry_follows", follows);
        }
    }

    record HeardWhatCameOfIt(CaseId caseId, UUID heard, By recorded) implements ConclusionFact {
        @Override
        public Row row() {
            return new Row("heard_back", heard);
        }
    }

    record OthersToldAtEnd(CaseId caseId, UUID told, By recorded) implements ConclusionFact {
        @Override
        public Row row() {
            return new Row("told_at_end", told);
        }
    }

    record OutcomeLookedInto(CaseId caseId, UUID look, By recorded) implements ConclusionFact {
        @Override
        public Row row() {
            return new Row("outcome_looked_into", look);
        }
    }

    record SignedOff(CaseId caseId, UUID signOff, By recorded) implements ConclusionFact {
        @Override
        public Row row() {
            return new Row("sign_off", signOff);
        }
    }

    record SentBack(CaseId caseId, UUID signOff, By recorded) implements ConclusionFact {
        @Override
        public Row row() {
            return new Row("sign_off", signOff);
        }
    }
}
