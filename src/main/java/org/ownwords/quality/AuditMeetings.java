package org.ownwords.quality;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.page.NotFound;
import org.ownwords.quality.AuditFact.AuditMeetingHeld;
import org.ownwords.quality.AuditFact.AuditReported;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What those who read together agreed about confidentiality, and which Boards were told what was found. The same id
/// twice records once.
@Service
@Transactional
class AuditMeetings {

    private final MeetingStore meetings;
    private final ApplicationEventPublisher events;

    AuditMeetings(MeetingStore meetings, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.events = events;
    }

    /// Records what those who read together agreed about confidentiality.
    void meet(Programme programme, AuditMeeting meeting, By by) {
        if (meetings.add(programme.id(), meeting, null, by)) {
            events.publishEvent(new AuditMeetingHeld(programme.id(), meeting.id(), by));
        }
    }

    /// Records it again as it should be.
    ///
    /// @param before as it counts now
    /// @return false where it was recorded again since the page was opened; nothing is recorded then
    boolean meetAgain(Programme programme, AsRecorded before, AuditMeeting meeting, Again again, By by) {
        var row = meeting.recorded().row();
        if (again.replaces(before) && meetings.add(programme.id(), meeting, again, by)) {
            events.publishEvent(new AuditMeetingHeld(programme.id(), row, by));
            return true;
        }
        return before.row().equals(row);
    }

    /// @throws NotFound where the programme has none that stands under this id
    @Transactional(readOnly = true)
    AuditMeeting meeting(Programme programme, UUID id) {
        return meetings.meetings(programme.id()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Records that a Board was told what was found.
    void report(Programme programme, AuditReport report, By by) {
        if (meetings.add(programme.id(), report, null, by)) {
            events.publishEvent(new AuditReported(programme.id(), report.id(), by));
        }
    }

    /// Records it again as it should be.
    ///
    /// @param before as it counts now
    /// @return false where it was recorded again since the page was opened; nothing is recorded then
    boolean reportAgain(Programme programme, AsRecorded before, AuditReport report, Again again, By by) {
        var row = report.recorded().row();
        if (again.replaces(before) && meetings.add(programme.id(), report, again, by)) {
            events.publishEvent(new AuditReported(programme.id(), row, by));
            return true;
        }
        return before.row().equals(row);
    }

    /// @throws NotFound where the programme has none that stands under this id
    @Transactional(readOnly = true)
    AuditReport report(Programme programme, UUID id) {
        return meetings.reports(programme.id()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
