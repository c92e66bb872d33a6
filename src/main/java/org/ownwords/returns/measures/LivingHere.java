package org.ownwords.returns.measures;

import java.util.List;
import java.util.Optional;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Kept;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How many people live in the council's area, by groups.
@Service
@Transactional
class LivingHere {

    private final PeopleHereStore store;
    private final ApplicationEventPublisher events;

    LivingHere(PeopleHereStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// What is recorded last counts. Sent twice, it is recorded once.
    Change set(PeopleHere here, By by) {
        if (store.add(here, by)) {
            events.publishEvent(new PeopleHereSet(here.id(), by));
            return new Change.Made();
        }
        return store.recorded(here.id())
                .map(before -> Change.sentAgain(before, here))
                .orElseGet(Change.ChangedSince::new);
    }

    /// All that was recorded, the newest first.
    @Transactional(readOnly = true)
    List<Kept<PeopleHere>> all(String authority) {
        return store.all(authority);
    }

    /// What counts.
    @Transactional(readOnly = true)
    Optional<PeopleHere> now(String authority) {
        return all(authority).stream().findFirst().map(Kept::what);
    }
}
