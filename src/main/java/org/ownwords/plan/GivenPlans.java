package org.ownwords.plan;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;
import org.ownwords.plan.PlanFact.PlanGiven;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// That people were given their plans. The same id twice records once.
@Service
@Transactional
class GivenPlans {

    private final GivenStore store;
    private final ApplicationEventPublisher events;

    GivenPlans(GivenStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records that it was given, or why not.
    ///
    /// @param first the one that this is recorded in the place of, or null. It does not become the
    ///              latest
    void give(UUID id, CaseFile file, GivenPlan recorded, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), recorded, first, by)) {
            events.publishEvent(new PlanGiven(file.id(), id, by));
        }
    }

    /// What was recorded last.
    ///
    /// @param by whoever recorded it
    record Last(GivenPlan given, String by) {}

    /// Whether it was given last on a case, and by whom.
    @Transactional(readOnly = true)
    Optional<Last> latest(CaseFile file) {
        return store.latest(file.id());
    }
}
