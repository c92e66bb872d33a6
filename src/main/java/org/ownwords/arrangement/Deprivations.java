package org.ownwords.arrangement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.arrangement.ArrangementFact.DeprivationMoved;
import org.ownwords.arrangement.ArrangementFact.DeprivationRecorded;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Deprivations of liberty, and what became of them. The same id twice records once.
@Service
@Transactional
class Deprivations {

    private final DeprivationStore store;
    private final DeprivationAddsStore adds;
    private final ApplicationEventPublisher events;

    Deprivations(DeprivationStore store, DeprivationAddsStore adds, ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.events = events;
    }

    /// Records one.
    ///
    /// @param first the one that this is recorded in the place of, or null. What became of it stays
    void record(DeprivationId id, CaseFile file, Deprivation deprivation, @Nullable DeprivationId first, By by) {
        if (adds.add(id, file.id(), deprivation, first, by)) {
            events.publishEvent(new DeprivationRecorded(file.id(), id, by));
        }
    }

    /// Records what became of one.
    void move(UUID id, CaseFile file, DeprivationId deprivation, LibertyStep step, By by) {
        if (adds.addStep(id, file.id(), deprivation, step, by)) {
            events.publishEvent(new DeprivationMoved(file.id(), id, by));
        }
    }

    /// One of them.
    ///
    /// @throws NotFound where none of this case stands under this id
    @Transactional(readOnly = true)
    KnownDeprivation get(CaseFile file, DeprivationId id) {
        return store.find(file.id(), id).orElseThrow(NotFound::new);
    }
}
