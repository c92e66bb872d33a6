package org.ownwords.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Power;
import org.ownwords.casework.WhoseWork;
import org.ownwords.person.CaseFile;
import org.ownwords.plan.PlanFact.PlanItemWentOn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What happens to items of plans while they are still to be done: they are handed to partners, or are
/// not done in time. The same id twice records once.
@Service
@Transactional
class PlanProgress {

    private final ItemProgressStore store;
    private final ApplicationEventPublisher events;

    PlanProgress(ItemProgressStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records what happened. Somebody who may sign off, and was neither to do it nor put it into the plan for
    /// somebody outside, has then looked at it.
    void record(UUID id, CaseFile file, PlanItem item, ItemProgress progress, By by) {
        var second = by.practitioner().may(Power.SIGN_OFF, by.today())
                && !WhoseWork.toBeDone(item.intent().doer(), store.recordedBy(item.id()))
                        .isOf(by.practitioner());
        if (store.add(id, file.id(), item.id(), progress, second, by)) {
            events.publishEvent(new PlanItemWentOn(file.id(), id, by));
        }
    }

    /// What happened to each item of a case, the latest first.
    @Transactional(readOnly = true)
    Map<PlanItemId, List<ItemProgress>> on(CaseFile file) {
        return store.on(file.id());
    }
}
