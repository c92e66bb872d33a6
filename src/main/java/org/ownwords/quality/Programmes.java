package org.ownwords.quality;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.access.Power;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.page.Ids;
import org.ownwords.page.NotFound;
import org.ownwords.quality.AuditFact.AuditMeetingHeld;
import org.ownwords.quality.AuditFact.AuditReported;
import org.ownwords.quality.AuditFact.CaseDrawn;
import org.ownwords.quality.AuditFact.CasesDrawn;
import org.ownwords.quality.AuditFact.ProgrammeChanged;
import org.ownwords.quality.AuditFact.ProgrammeEnded;
import org.ownwords.quality.AuditFact.ProgrammeSetUp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Programmes of reading case files, and what is drawn for them. Managers, those who read case files for
/// audits and the Board see them; the same id twice records once.
@Service
@Transactional
class Programmes {

    private final ProgrammeStore store;
    private final DrawnStore drawn;
    private final MeetingStore meetings;
    private final ApplicationEventPublisher events;

    Programmes(ProgrammeStore store, DrawnStore drawn, MeetingStore meetings, ApplicationEventPublisher events) {
        this.store = store;
        this.drawn = drawn;
        this.meetings = meetings;
        this.events = events;
    }

    /// Whether somebody sees the programmes.
    static boolean areSeenBy(By by) {
        var practitioner = by.practitioner();
        return practitioner.role() == Role.MANAGER
                || practitioner.role() == Role.BOARD_VIEWER
                || reads(practitioner, by);
    }

    private static boolean reads(Practitioner practitioner, By by) {
        return practitioner.may(Power.AUDIT, by.today());
    }

    /// The newest first; none for whoever does not see them.
    @Transactional(readOnly = true)
    List<Programme> visibleTo(By by) {
        return areSeenBy(by) ? store.all() : List.of();
    }

    /// @throws NotFound where there is none, or none that they see
    @Transactional(readOnly = true)
    Programme get(UUID id, By by) {
        return areSeenBy(by) ? store.find(id).orElseThrow(NotFound::new) : notFound();
    }

    /// One for which more is drawn.
    ///
    /// @throws NotFound where there is none, or it has ended
    @Transactional(readOnly = true)
    Programme running(UUID id, By by) {
        return Optional.of(get(id, by)).filter(each -> each.ended() == null).orElseThrow(NotFound::new);
    }

    private static Programme notFound() {
        throw new NotFound();
    }

    /// The one that something on a page belongs to.
    @Transactional(readOnly = true)
    Programme of(Drawn drawn) {
        return store.find(drawn.programme()).orElseThrow(NotFound::new);
    }

    void setUp(UUID id, Programme.SetUp setUp, By by) {
        if (store.add(id, setUp, by)) {
            events.publishEvent(new ProgrammeSetUp(id, by));
        }
    }

    /// Changes a programme. The same id twice records once.
    ///
    /// @param replaces the change that counted when the page was opened, or null
    /// @return false where somebody changed it since; nothing is recorded then
    boolean change(
            UUID id, Programme programme, Programme.SetUp setUp, @Nullable UUID replaces, String because, By by) {
        if (store.change(id, programme.id(), setUp, replaces, because, by)) {
            events.publishEvent(new ProgrammeChanged(programme.id(), id, by));
            return true;
        }
        return id.equals(programme.change());
    }

    /// Ends a programme: nothing more is drawn for it. What was drawn is read to its end.
    void end(UUID id, Programme programme, String why, By by) {
        if (store.end(id, programme.id(), why, by)) {
            events.publishEvent(new ProgrammeEnded(programme.id(), id, by));
        }
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
        if (meetings.add(programme.id(), report, by)) {
            events.publishEvent(new AuditReported(programme.id(), report.id(), by));
        }
    }

    /// Those whose next draw is on somebody's list, whether or not it is due yet.
    @Transactional(readOnly = true)
    List<Programme> runBy(By by) {
        return store.runBy(by.recordedBy());
    }

    /// The draw that a case was drawn in.
    @Transactional(readOnly = true)
    Cycle cycle(Drawn drawn) {
        return store.cycle(drawn.cycle()).orElseThrow(NotFound::new);
    }

    /// Everything that may be drawn. One query.
    @Transactional(readOnly = true)
    List<InFrame> frame(Frame frame) {
        return store.frame(frame);
    }

    /// Draws cases and keeps what they were drawn from. What is drawn follows from the frame and the seed.
    void draw(UUID id, Programme programme, Frame frame, Sampling sampling, @Nullable String why, By by) {
        var all = store.frame(frame);
        if (!store.add(id, programme, frame, sampling, all.size(), why, by)) {
            return;
        }
        events.publishEvent(new CasesDrawn(programme.id(), id, by));
        var place = 0;
        for (var each : Draw.of(all, sampling)) {
            place++;
            var one = new Drawn(
                    Ids.from(id, each.row().toString()), programme.id(), id, each.caseId(), each.team(), place);
            if (drawn.add(one, each.row(), by)) {
                events.publishEvent(new CaseDrawn(programme.id(), each.caseId(), one.id(), by));
            }
        }
    }

    /// Of a programme, the newest first.
    @Transactional(readOnly = true)
    List<Cycle> cycles(Programme programme) {
        return store.cycles(programme.id());
    }

    /// @throws NotFound where there is none, or none that they see
    @Transactional(readOnly = true)
    Cycle cycle(UUID id, By by) {
        return Optional.of(id).filter(_ -> areSeenBy(by)).flatMap(store::cycle).orElseThrow(NotFound::new);
    }

    /// The cases of a draw, in its order.
    @Transactional(readOnly = true)
    List<Drawn> drawn(Cycle cycle) {
        return drawn.of(cycle.id());
    }
}
