package org.ownwords.consent;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.consent.ConsentFact.StopAskedFor;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// That the person asks to stop. It ends nothing: a closing is recorded by itself, after asking them.
@Service
@Transactional
class Stops {

    private final StopStore store;
    private final ApplicationEventPublisher events;

    Stops(StopStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records it. The same id twice records once.
    ///
    /// @param first the one that this is recorded in the place of, or null
    void ask(UUID id, CaseFile file, AskedToStop asked, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), asked, first, by)) {
            events.publishEvent(new StopAskedFor(file.id(), id, by));
        }
    }

    /// When they asked for it, the newest first.
    @Transactional(readOnly = true)
    List<StopEntry> on(CaseFile file) {
        return store.on(file.id());
    }
}
