package org.ownwords.safety;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.ownwords.safety.SafetyFact.InterimLooked;
import org.ownwords.safety.SafetyFact.InterimRecorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What keeps the person safe for now, and how it was found. The same id twice records once.
@Service
@Transactional
class Interims {

    private final InterimStore store;
    private final InterimAddsStore adds;
    private final ApplicationEventPublisher events;

    Interims(InterimStore store, InterimAddsStore adds, ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.events = events;
    }

    /// Records something that keeps the person safe.
    ///
    /// @param first the one that this is recorded in the place of, or null. How it was found stays
    void record(InterimId id, CaseFile file, Interim interim, @Nullable InterimId first, By by) {
        if (adds.add(id, file.id(), interim, first, by)) {
            events.publishEvent(new InterimRecorded(file.id(), id, by));
        }
    }

    /// Records how it was found.
    void look(UUID id, CaseFile file, InterimId interim, Look look, By by) {
        if (adds.addLook(id, file.id(), interim, look, by)) {
            events.publishEvent(new InterimLooked(file.id(), id, by));
        }
    }

    /// Those of a case, the latest first, up to [InterimStore#MOST].
    @Transactional(readOnly = true)
    List<KnownInterim> on(CaseFile file) {
        return store.on(file.id());
    }

    /// One of them.
    ///
    /// @throws NotFound where none of this case stands under this id
    @Transactional(readOnly = true)
    KnownInterim get(CaseFile file, InterimId id) {
        return store.find(file.id(), id).orElseThrow(NotFound::new);
    }
}
