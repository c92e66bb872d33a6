package org.ownwords.adultreview;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.Audience;
import org.ownwords.access.By;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The council's Safeguarding Adults Reviews.
@Service
@Transactional
public class AdultReviews {

    private final AdultReviewStore store;
    private final ApplicationEventPublisher events;

    AdultReviews(AdultReviewStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records a review. The same id twice records once.
    public void record(UUID id, AdultReview review, By by) {
        if (store.add(id, review, by)) {
            events.publishEvent(new AdultReviewRecorded(id, by));
        }
    }

    /// The reviews that ended last, the newest first, then those whose end is not known. Their numbers are
    /// exact, so a person who may see only published figures sees only the reviews they recorded.
    @Transactional(readOnly = true)
    public List<AdultReview> visibleTo(By by) {
        return switch (Audience.of(by.practitioner().role())) {
            case OPENS_CASES -> store.latest();
            case EVERYBODY -> store.latest(by.recordedBy());
        };
    }
}
