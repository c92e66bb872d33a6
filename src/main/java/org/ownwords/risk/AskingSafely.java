package org.ownwords.risk;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.risk.RiskFact.SafeToAskRecorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether it is safe to ask the person. The same id twice records once.
@Service
@Transactional
public class AskingSafely {

    private final SafeToAskStore store;
    private final ApplicationEventPublisher events;

    AskingSafely(SafeToAskStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records what was found when a concern was raised.
    public void recordEarly(UUID id, CaseId caseId, SafeToAsk safe, By by) {
        record(id, caseId, safe, null, by);
    }

    /// Records whether it is safe.
    ///
    /// @param first the one that this is recorded in the place of, or null. It does not become the latest
    void record(UUID id, CaseFile file, SafeToAsk safe, @Nullable UUID first, By by) {
        record(id, file.id(), safe, first, by);
    }

    private void record(UUID id, CaseId caseId, SafeToAsk safe, @Nullable UUID first, By by) {
        if (store.add(id, caseId, safe, first, by)) {
            events.publishEvent(new SafeToAskRecorded(caseId, id, by));
        }
    }

    /// What was recorded last on some cases, all of one person.
    @Transactional(readOnly = true)
    Optional<SafeToAsk> latest(Collection<CaseId> cases) {
        return store.latest(cases);
    }
}
