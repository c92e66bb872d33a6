package org.ownwords.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Kept;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a council and its partners agreed about risk. It is shown where a risk is weighed, and decides nothing.
@Service
@Transactional
class Principles {

    private final PrinciplesStore store;
    private final ApplicationEventPublisher events;

    Principles(PrinciplesStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Sets what was agreed, from a day. Sent twice, it is recorded once.
    Change set(PrinciplesEntry entry, By by) {
        if (store.add(entry, by)) {
            events.publishEvent(new PrinciplesAgreed(entry.id(), by));
            return new Change.Made();
        }
        return store.recorded(entry.id())
                .map(before -> Change.sentAgain(before, entry))
                .orElseGet(Change.ChangedSince::new);
    }

    /// All that was recorded, the newest first, up to [PrinciplesStore#MOST].
    @Transactional(readOnly = true)
    List<Kept<PrinciplesEntry>> all() {
        return store.all();
    }

    /// What holds on a day, if anything was agreed.
    @Transactional(readOnly = true)
    Optional<PrinciplesEntry> now(LocalDate day) {
        return store.on(day);
    }
}
