package org.ownwords.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.casework.AsksFirst;
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
    private final AsksFirst first;
    private final ApplicationEventPublisher events;

    Reviews(ReviewStore store, AsksFirst first, ApplicationEventPublisher events) {
        this.store = store;
        this.first = first;
        this.events = events;
    }

    /// Records a review. The same id twice records once.
    ///
    /// @return what is to be answered first, in words; nothing is recorded then
    public List<String> hold(UUID id, CaseFile file, Review review, By by) {
        return hold(id, file, review, false, by);
    }

    /// The same, where it may be that it cannot wait for what the council wants answered first.
    ///
    /// @param cannotWait whether somebody may come to harm meanwhile
    List<String> hold(UUID id, CaseFile file, Review review, boolean cannotWait, By by) {
        var before = store.on(file.id());
        var open = cannotWait || before.stream().anyMatch(held -> held.id().equals(id))
                ? List.<String>of()
                : first.open(
                        file,
                        ReviewMoments.moment(file, before.stream().findFirst().orElse(null)),
                        by);
        if (open.isEmpty()) {
            hold(id, file, review, null, by);
        }
        return open;
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
