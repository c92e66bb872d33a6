package org.ownwords.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is away in the council of the present sight, and who covers for them. A cover sees on their own list
/// what is on the list of the colleague; what they may open and decide stays what their own post allows, and
/// is logged as theirs.
@Service
@Transactional
public class Absences {

    private final AbsenceStore store;
    private final Posts posts;
    private final ApplicationEventPublisher events;

    Absences(AbsenceStore store, Posts posts, ApplicationEventPublisher events) {
        this.store = store;
        this.posts = posts;
        this.events = events;
    }

    /// Records it. Sent twice, it is recorded once.
    ///
    /// @param replaces the row it changes; nothing for another absence
    public Change record(Absence absence, Optional<UUID> replaces, By by) {
        var before = store.recorded(absence.id());
        if (before.isPresent()) {
            return Change.sentAgain(before.get(), absence);
        }
        if (!store.add(absence, replaces, by)) {
            return store.recorded(absence.id())
                    .map(recorded -> Change.sentAgain(recorded, absence))
                    .orElseGet(Change.ChangedSince::new);
        }
        events.publishEvent(new AbsenceRecorded(posts.chain(absence.actor()), absence.id(), by));
        return new Change.Made();
    }

    /// The absences of somebody that hold beside the one that is recorded or changed now. Waits until nobody
    /// else records one of theirs, so that two who record at once do not put them away twice. Nothing where the
    /// one that is changed was changed before: then it is told.
    ///
    /// @param changes the row that is changed; nothing for another absence
    public List<Absence> beside(ActorId actor, Optional<UUID> changes, By by) {
        store.takeTurn(actor, by);
        if (changes.filter(store::isReplaced).isPresent()) {
            return List.of();
        }
        return store.standing(actor).stream()
                .filter(each -> changes.filter(each.id()::equals).isEmpty())
                .toList();
    }

    /// All that was recorded of somebody, the newest first.
    @Transactional(readOnly = true)
    public List<Kept<Absence>> history(ActorId actor) {
        return store.history(actor);
    }

    /// The rows that hold of somebody and have not gone by, the next first.
    @Transactional(readOnly = true)
    public List<UUID> toCome(ActorId actor, LocalDate today) {
        return store.toCome(actor, today);
    }

    /// The colleagues for whom somebody covers today, by name.
    @Transactional(readOnly = true)
    public List<Covered> coveredBy(ActorId cover, LocalDate today) {
        return store.coveredBy(cover, today);
    }
}
