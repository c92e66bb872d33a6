package org.ownwords.capacity;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.capacity.CapacityFact.LookingAgainSettled;
import org.ownwords.casework.Settlement;
import org.ownwords.casework.Settles;
import org.ownwords.casework.Unsettled;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What becomes of a decision that waits for the person when an enquiry ends.
@Component
class SettlesLookingAgain implements Settles {

    private final CapacityOwedStore waiting;
    private final LookAgainStore store;
    private final ApplicationEventPublisher events;

    SettlesLookingAgain(CapacityOwedStore waiting, LookAgainStore store, ApplicationEventPublisher events) {
        this.waiting = waiting;
        this.store = store;
        this.events = events;
    }

    @Override
    public List<Unsettled> unsettled(CaseFile file, UUID enquiry) {
        return waiting.waiting(List.of(file.id())).stream()
                .filter(each -> !each.goesOnAfter(enquiry))
                .map(LookAgain::unsettled)
                .toList();
    }

    @Override
    public void settle(UUID id, CaseFile file, UUID enquiry, Unsettled thing, Settlement settlement, By by) {
        waiting.waiting(List.of(file.id())).stream()
                .filter(each -> each.assessment().value().equals(thing.row()))
                .filter(each -> store.add(id, each, enquiry, settlement, by))
                .findFirst()
                .ifPresent(_ -> events.publishEvent(new LookingAgainSettled(file.id(), id, by)));
    }
}
