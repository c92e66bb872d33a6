package org.ownwords.quality;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen in a programme. Its facts are on a chain of its own.
sealed interface AuditFact extends Recorded {

    UUID programme();

    @Override
    default Chain chain() {
        return new Chain(programme());
    }

    record ProgrammeSetUp(UUID programme, By recorded) implements AuditFact {
        @Override
        public Row row() {
            return new Row("audit_programme", programme);
        }
    }

    record ProgrammeChanged(UUID programme, UUID change, By recorded) implements AuditFact {
        @Override
        public Row row() {
            return new Row("audit_programme_changed", change);
        }
    }

    record ProgrammeEnded(UUID programme, UUID ended, By recorded) implements AuditFact {
        @Override
        public Row row() {
            return new Row("audit_programme_ended", ended);
        }
    }

    record AuditMeetingHeld(UUID programme, UUID meeting, By recorded) implements AuditFact {
        @Override
        public Row row() {
            return new Row("audit_meeting", meeting);
        }
    }

    record AuditReported(UUID programme, UUID report, By recorded) implements AuditFact {
        @Override
        public Row row() {
            return new Row("audit_report", report);
        }
    }

    record CasesDrawn(UUID programme, UUID cycle, By recorded) implements AuditFact {
        @Override
        public Row row() {
            return new Row("audit_cycle", cycle);
        }
    }

    /// One about a case, so that what is due because of it is worked out.
    sealed interface OfCase extends AuditFact, CaseFact {
        @Override
        default Chain chain() {
            return AuditFact.super.chain();
        }
    }

    record CaseDrawn(UUID programme, CaseId caseId, UUID drawn, By recorded) implements OfCase {
        @Override
        public Row row() {
            return new Row("audit_case", drawn);
        }
    }

    record AuditGiven(UUID programme, CaseId caseId, UUID reader, By recorded) implements OfCase {
        @Override
        public Row row() {
            return new Row("audit_reader", reader);
        }
    }

    record AuditRecorded(UUID programme, CaseId caseId, UUID audit, By recorded) implements OfCase {
        @Override
        public Row row() {
            return new Row("audit", audit);
        }
    }

    record QuestionAnswered(UUID programme, CaseId caseId, UUID answer, By recorded) implements OfCase {
        @Override
        public Row row() {
            return new Row("audit_answer", answer);
        }
    }

    record HeardBesideAudit(UUID programme, CaseId caseId, UUID beside, By recorded) implements OfCase {
        @Override
        public Row row() {
            return new Row("audit_beside", beside);
        }
    }

    record RatingAgreed(UUID programme, CaseId caseId, UUID agreed, By recorded) implements OfCase {
        @Override
        public Row row() {
            return new Row("audit_agreed", agreed);
        }
    }

    record AuditActionAgreed(UUID programme, CaseId caseId, UUID action, By recorded) implements OfCase {
        @Override
        public Row row() {
            return new Row("audit_action", action);
        }
    }

    record AuditActionEnded(UUID programme, CaseId caseId, UUID ended, By recorded) implements OfCase {
        @Override
        public Row row() {
            return new Row("audit_action_ended", ended);
        }
    }

    record AuditFedBack(UUID programme, CaseId caseId, UUID feedback, By recorded) implements OfCase {
        @Override
        public Row row() {
            return new Row("audit_feedback", feedback);
        }
    }

    record AuditReplied(UUID programme, CaseId caseId, UUID reply, By recorded) implements OfCase {
        @Override
        public Row row() {
            return new Row("audit_reply", reply);
        }
    }
}
