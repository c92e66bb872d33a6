package org.ownwords.negotiation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.negotiation.NegotiationFact.BringingAboutDecided;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is to bring about what the person wants, and whether it is the council’s to give.
@Service
@Transactional
class BringingsAbout {

    private final BringingAboutStore store;
    private final ApplicationEventPublisher events;

    BringingsAbout(BringingAboutStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records one. The same id twice records once.
    ///
    /// @param first the one that this is recorded in the place of, or null
    void decide(UUID id, CaseFile file, BringingAbout bringing, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), bringing, first, by)) {
            events.publishEvent(new BringingAboutDecided(file.id(), id, by));
        }
    }

    /// Those of a case, the newest first.
    @Transactional(readOnly = true)
    List<BringingAboutEntry> on(CaseFile file) {
        return store.on(file.id());
    }
}
