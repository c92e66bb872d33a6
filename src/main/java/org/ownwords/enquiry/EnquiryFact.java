package org.ownwords.enquiry;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen in an enquiry.
sealed interface EnquiryFact extends CaseFact {

    record EnquiryOpened(CaseId caseId, EnquiryId enquiry, By recorded) implements EnquiryFact {
        @Override
        public Row row() {
            return new Row("enquiry", enquiry.value());
        }
    }

    record EnquiryCaused(CaseId caseId, UUID caused, EnquiryId enquiry, By recorded) implements EnquiryFact {
        @Override
        public Row row() {
            return new Row("caused_enquiry", caused);
        }
    }

    record ReportTold(CaseId caseId, UUID report, By recorded) implements EnquiryFact {
        @Override
        public Row row() {
            return new Row("caused_report", report);
        }
    }

    record ConversationHeld(CaseId caseId, UUID conversation, By recorded) implements EnquiryFact {
        @Override
        public Row row() {
            return new Row("conversation", conversation);
        }
    }

    record NextStepSet(CaseId caseId, NextStepId step, By recorded) implements EnquiryFact {
        @Override
        public Row row() {
            return new Row("next_step", step.value());
        }
    }

    record NextStepDone(CaseId caseId, UUID done, NextStepId step, By recorded) implements EnquiryFact {
        @Override
        public Row row() {
            return new Row("next_step_done", done);
        }
    }

    record NextStepNotNeeded(CaseId caseId, UUID notNeeded, NextStepId step, By recorded) implements EnquiryFact {
        @Override
        public Row row() {
            return new Row("next_step_done", notNeeded);
        }
    }

    record NextStepGoesOn(CaseId caseId, NextStepId step, NextStepId replaced, By recorded) implements EnquiryFact {
        @Override
        public Row row() {
            return new Row("next_step", step.value());
        }
    }
}
