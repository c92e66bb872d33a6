package org.ownwords.review;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.casework.Settlement;
import org.ownwords.casework.Settles;
import org.ownwords.casework.Unsettled;
import org.ownwords.person.CaseFile;
import org.ownwords.review.ReviewFact.NextReviewSettled;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What becomes of the next review when an enquiry ends.
@Component
class SettlesReview implements Settles {

    private final NextReviewStore store;
    private final ApplicationEventPublisher events;

    SettlesReview(NextReviewStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    @Override
    public List<Unsettled> unsettled(CaseFile file, UUID enquiry) {
        return store
                .wanted(file.id())
                .filter(next -> !enquiry.equals(next.after()))
                .map(next -> new Unsettled(next.setBy(), NextReview.WHAT, next.doer(), next.dueOn()))
                .stream()
                .toList();
    }

    @Override
    public void settle(UUID id, CaseFile file, UUID enquiry, Unsettled thing, Settlement settlement, By by) {
        store.wanted(file.id())
                .filter(next -> next.setBy().equals(thing.row()))
                .filter(next -> store.add(id, file.id(), next, enquiry, settlement, by))
                .ifPresent(_ -> events.publishEvent(new NextReviewSettled(file.id(), id, by)));
    }
}
