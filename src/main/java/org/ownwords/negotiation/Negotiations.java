package org.ownwords.negotiation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.negotiation.NegotiationFact.Negotiated;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was talked through about what everybody wants, and how it ended.
@Service
@Transactional
class Negotiations {

    private final NegotiationStore store;
    private final ApplicationEventPublisher events;

    Negotiations(NegotiationStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records one. The same id twice records once.
    ///
    /// @param first the one that this is recorded in the place of, or null
    void hold(UUID id, CaseFile file, Negotiation negotiation, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), negotiation, first, by)) {
            events.publishEvent(new Negotiated(file.id(), id, by));
        }
    }

    /// Those of a case, the newest first.
    @Transactional(readOnly = true)
    List<NegotiationEntry> on(CaseFile file) {
        return store.on(file.id());
    }
}
