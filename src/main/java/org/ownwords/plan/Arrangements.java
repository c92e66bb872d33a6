package org.ownwords.plan;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;
import org.ownwords.plan.PlanFact.PlanArranged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What holds for plans as a whole. The same id twice records once.
@Service
@Transactional
class Arrangements {

    private final ArrangedStore store;
    private final ApplicationEventPublisher events;

    Arrangements(ArrangedStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records what holds.
    ///
    /// @param first the one that this is recorded in the place of, or null. It does not become the
    ///              latest
    void arrange(UUID id, CaseFile file, Arranged recorded, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), recorded, first, by)) {
            events.publishEvent(new PlanArranged(file.id(), id, by));
        }
    }

    /// What holds now on a case.
    @Transactional(readOnly = true)
    Optional<Arranged> now(CaseFile file) {
        return store.latest(file.id());
    }
}
