package org.ownwords.consent;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.consent.ConsentFact.ToldToOthers;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was told about the person to others.
@Service
@Transactional
class PassingsOn {

    private final PassedOnStore store;
    private final ApplicationEventPublisher events;

    PassingsOn(PassedOnStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records what was told. The same id twice records once.
    void passOn(UUID id, CaseFile file, PassedOn passedOn, By by) {
        if (store.add(id, file.id(), passedOn, by)) {
            events.publishEvent(new ToldToOthers(file.id(), id, by));
        }
    }

    /// All that was told, the newest first.
    @Transactional(readOnly = true)
    List<PassedOnEntry> on(CaseFile file) {
        return store.on(file.id());
    }
}
