package org.ownwords.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.page.Ids;
import org.ownwords.person.CaseFile;
import org.ownwords.review.ReviewFact.OutcomeReviewed;
import org.ownwords.review.ReviewFact.ReviewHeld;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Looking back with the person.
@Service
@Transactional
public class Reviews {

    private final ReviewStore store;
    private final ApplicationEventPublisher events;

    Reviews(ReviewStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records a review. The same id twice records once.
    public void hold(UUID id, CaseFile file, Review review, By by) {
        hold(id, file, review, null, by);
    }

    /// @param first the review that this is recorded in the place of, or null. What a closing said of the next one
    /// stays
    void hold(UUID id, CaseFile file, Review review, @Nullable UUID first, By by) {
        if (!store.add(id, file.id(), review, first, by)) {
            return;
        }
        events.publishEvent(new ReviewHeld(file.id(), id, by));
        review.cameAbout().forEach((outcome, cameAbout) -> {
            var row = Ids.from(id, "outcome/" + outcome.value());
            store.addOutcome(row, file.id(), id, outcome, cameAbout, by);
            events.publishEvent(new OutcomeReviewed(file.id(), row, by));
        });
    }

    /// The reviews of a case, the newest first.
    @Transactional(readOnly = true)
    public List<Held> on(CaseFile file) {
        return store.on(file.id());
    }
}
