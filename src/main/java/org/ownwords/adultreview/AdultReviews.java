package org.ownwords.adultreview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.Audience;
import org.ownwords.access.By;
import org.ownwords.page.NotFound;
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

    /// Corrects a review, unless somebody has corrected it since the page was opened. The same id with the
    /// same content records once.
    ///
    /// @param read the row that said what it was when the page was opened
    /// @return false where another row says it now; nothing is recorded then
    boolean correct(UUID id, StandingReview review, UUID read, AdultReviewCorrection correction, By by) {
        var before = store.correction(id);
        if (before.isPresent()) {
            return before.get().equals(correction);
        }
        if (!review.lastRow().equals(read) || !store.add(id, review, correction, by)) {
            return false;
        }
        events.publishEvent(new AdultReviewCorrected(review.id(), id, by));
        return true;
    }

    /// Corrects the numbers of a review that somebody works on where it was referred.
    void correct(UUID id, UUID review, AdultReviewCorrection correction, By by) {
        var standing = store.find(review, Optional.empty()).orElseThrow(NotFound::new);
        correct(id, standing, standing.lastRow(), correction, by);
    }

    /// One of those that are visible, also where it should not be here.
    @Transactional(readOnly = true)
    StandingReview get(UUID id, By by) {
        return store.find(id, recorder(by)).orElseThrow(NotFound::new);
    }

    /// Whether a review was recorded, by anybody.
    @Transactional(readOnly = true)
    boolean isRecorded(UUID id) {
        return store.find(id, Optional.empty()).isPresent();
    }

    /// What the national return counts of a review, whoever recorded it.
    @Transactional(readOnly = true)
    Optional<AdultReview> counted(UUID id) {
        return store.find(id, Optional.empty()).filter(each -> !each.inError()).map(StandingReview::review);
    }

    /// Whether somebody sees the numbers of a review, and may correct them.
    @Transactional(readOnly = true)
    boolean isVisible(UUID id, By by) {
        return store.find(id, recorder(by)).isPresent();
    }

    /// The reviews that ended last, the newest first, then those whose end is not known. Their numbers are
    /// exact, so a person who may see only published figures sees only the reviews they recorded.
    @Transactional(readOnly = true)
    List<StandingReview> visibleTo(By by) {
        return store.latest(recorder(by));
    }

    /// What was recorded of these and was wrong, the last that was corrected first.
    @Transactional(readOnly = true)
    List<CorrectedReview> corrected(By by) {
        return store.corrected(recorder(by));
    }

    private static Optional<String> recorder(By by) {
        return switch (Audience.of(by.practitioner().role())) {
            case OPENS_CASES -> Optional.empty();
            case EVERYBODY -> Optional.of(by.recordedBy());
        };
    }
}
