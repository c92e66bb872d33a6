package org.ownwords.risk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;
import org.ownwords.risk.RiskFact.SignsLookedFor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The signs that were looked for. The same id twice records once.
@Service
@Transactional
class Signs {

    private final LookedStore store;
    private final ApplicationEventPublisher events;

    Signs(LookedStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records which signs were looked for, and what was found.
    ///
    /// @param first the one that this is recorded in the place of, or null. It does not become the latest
    void look(UUID id, CaseFile file, Looked looked, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), looked, first, by)) {
            events.publishEvent(new SignsLookedFor(file.id(), id, by));
        }
    }

    /// The latest of each kind.
    @Transactional(readOnly = true)
    List<Looked> latest(CaseFile file) {
        return store.latest(file.id());
    }
}
