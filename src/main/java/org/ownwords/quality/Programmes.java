package org.ownwords.quality;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.access.Power;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.page.NotFound;
import org.ownwords.quality.AuditFact.ProgrammeChanged;
import org.ownwords.quality.AuditFact.ProgrammeEnded;
import org.ownwords.quality.AuditFact.ProgrammeSetUp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Programmes of reading case files. Managers, those who read case files for
/// audits and the Board see them; the same id twice records once.
@Service
@Transactional
class Programmes {

    private final ProgrammeStore store;
    private final ProgrammeAddsStore adds;
    private final ApplicationEventPublisher events;

    Programmes(ProgrammeStore store, ProgrammeAddsStore adds, ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
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
        if (adds.add(id, setUp, by)) {
            events.publishEvent(new ProgrammeSetUp(id, by));
        }
    }

    /// Changes a programme. The same id twice records once.
    ///
    /// @param replaces the change that counted when the page was opened, or null
    /// @return false where somebody changed it since; nothing is recorded then
    boolean change(
            UUID id, Programme programme, Programme.SetUp setUp, @Nullable UUID replaces, String because, By by) {
        if (adds.change(id, programme.id(), setUp, replaces, because, by)) {
            events.publishEvent(new ProgrammeChanged(programme.id(), id, by));
            return true;
        }
        return id.equals(programme.change());
    }

    /// One that has ended.
    ///
    /// @throws NotFound where there is none, or it has not
    @Transactional(readOnly = true)
    Programme ended(UUID id, By by) {
        return Optional.of(get(id, by)).filter(each -> each.ended() != null).orElseThrow(NotFound::new);
    }

    /// Ends a programme: nothing more is drawn for it. What was drawn is read to its end.
    void end(UUID id, Programme programme, String why, By by) {
        record(programme, new Ending.Wanted(id, false, why, programme.ending()), by);
    }

    /// Goes on with a programme that had ended.
    void goOn(UUID id, Programme programme, String why, By by) {
        record(programme, new Ending.Wanted(id, true, why, programme.ending()), by);
    }

    private void record(Programme programme, Ending.Wanted ending, By by) {
        var runs = programme.ended() == null;
        if (runs != ending.goesOn() && adds.add(programme.id(), ending, by)) {
            events.publishEvent(new ProgrammeEnded(programme.id(), ending.row(), by));
        }
    }

    /// That it has ended, and went on, the oldest first.
    @Transactional(readOnly = true)
    List<Ending> endings(Programme programme) {
        return programme.ending() == null ? List.of() : store.endings(programme.id());
    }

    /// Those whose next draw is on somebody's list, whether or not it is due yet.
    @Transactional(readOnly = true)
    List<Programme> runBy(By by) {
        return store.runBy(by.recordedBy());
    }
}
