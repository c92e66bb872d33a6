package org.ownwords.review;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;
import org.ownwords.review.ReviewFact.SafetyWasAsked;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asking people whether they feel safe. The same id twice records once.
@Service
@Transactional
class AskingSafety {

    private final SafetyStore store;
    private final ApplicationEventPublisher events;

    AskingSafety(SafetyStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records what they said.
    ///
    /// @param first the one that this is recorded in the place of, or null. It does not become the
    ///              latest
    void ask(UUID id, CaseFile file, SafetyAsked recorded, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), recorded, first, by)) {
            events.publishEvent(new SafetyWasAsked(file.id(), id, by));
        }
    }

    /// What they said last on a case.
    @Transactional(readOnly = true)
    Optional<SafetyAsked> latest(CaseFile file) {
        return store.latest(file.id());
    }
}
