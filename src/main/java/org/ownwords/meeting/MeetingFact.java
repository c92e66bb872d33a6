package org.ownwords.meeting;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;

/// What can happen about meetings.
sealed interface MeetingFact extends CaseFact {

    record MeetingRecorded(CaseId caseId, MeetingId meeting, By recorded) implements MeetingFact {
        @Override
        public Row row() {
            return new Row("meeting", meeting.value());
        }
    }

    record MinutesWritten(CaseId caseId, UUID minutes, By recorded) implements MeetingFact {
        @Override
        public Row row() {
            return new Row("meeting_minutes", minutes);
        }
    }

    record MinutesGiven(CaseId caseId, UUID given, By recorded) implements MeetingFact {
        @Override
        public Row row() {
            return new Row("minutes_given", given);
        }
    }

    record AttachmentKept(CaseId caseId, AttachmentId attachment, By recorded) implements MeetingFact {
        @Override
        public Row row() {
            return new Row("meeting_attachment", attachment.value());
        }
    }
}
