package org.ownwords.risk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.ownwords.risk.RiskFact.AdviceAskedFor;
import org.ownwords.risk.RiskFact.AdviceGiven;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Panels and legal advice that were asked about a risk, and what they said. The same id twice
/// records once.
@Service
@Transactional
class Advices {

    private final AdviceStore store;
    private final AdviceAddsStore adds;
    private final ApplicationEventPublisher events;

    Advices(AdviceStore store, AdviceAddsStore adds, ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.events = events;
    }

    /// Records what was asked.
    ///
    /// @param first the advice that this is recorded in the place of, or null. What was said stays
    void ask(AdviceId id, CaseFile file, Advice advice, @Nullable AdviceId first, By by) {
        if (adds.add(id, file.id(), advice, first, by)) {
            events.publishEvent(new AdviceAskedFor(file.id(), id, by));
        }
    }

    /// Records what they said.
    void answer(UUID id, CaseFile file, AdviceId advice, Advised advised, By by) {
        if (adds.addAnswer(id, file.id(), advice, advised, by)) {
            events.publishEvent(new AdviceGiven(file.id(), id, by));
        }
    }

    /// Those of a case, the latest first, up to [AdviceStore#MOST].
    @Transactional(readOnly = true)
    List<AskedAdvice> on(CaseFile file) {
        return store.on(file.id());
    }

    /// One of them.
    ///
    /// @throws NotFound where none of this case stands under this id
    @Transactional(readOnly = true)
    AskedAdvice get(CaseFile file, AdviceId id) {
        return store.find(file.id(), id).orElseThrow(NotFound::new);
    }
}
