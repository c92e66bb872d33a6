package org.ownwords.conclusion;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.conclusion.ConclusionFact.OutcomeLookedInto;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Why something the person wanted did not come about, where a closing left the reason out. The same id twice
/// records once.
@Service
@Transactional
class WhyNots {

    private final WhyNotStore store;
    private final ApplicationEventPublisher events;

    WhyNots(WhyNotStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records what was found.
    ///
    /// @param first the one that this is recorded in the place of, or null. It does not become the latest
    void look(UUID id, CaseFile file, WhyNot.Entry entry, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), entry, first, by)) {
            events.publishEvent(new OutcomeLookedInto(file.id(), id, by));
        }
    }

    /// What was found on a case, the newest first.
    @Transactional(readOnly = true)
    List<WhyNot.Entry> on(CaseFile file) {
        return store.on(file.id());
    }
}
