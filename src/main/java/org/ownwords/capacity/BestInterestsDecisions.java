package org.ownwords.capacity;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.capacity.CapacityFact.DecidedInBestInterests;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is decided for the person where they lack capacity for that decision.
@Service
@Transactional
class BestInterestsDecisions {

    private final BestInterestsStore store;
    private final ApplicationEventPublisher events;

    BestInterestsDecisions(BestInterestsStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records a decision because of an assessment. The same id twice records once.
    ///
    /// @return false where the assessment does not call for one any more, as somebody has looked at it again:
    ///         nothing is recorded then
    boolean decide(UUID id, CaseFile file, Assessed because, BestInterests interests, By by) {
        if (store.isDecision(id)) {
            return true;
        }
        if (!because.callsForBestInterests()) {
            return false;
        }
        decideAgain(id, file, because.id(), interests, by);
        return true;
    }

    /// Records one as it was made, in the place of one that was recorded in error.
    void decideAgain(UUID id, CaseFile file, AssessmentId because, BestInterests interests, By by) {
        if (store.add(id, file.id(), because, interests, by)) {
            events.publishEvent(new DecidedInBestInterests(file.id(), id, by));
        }
    }

    /// Whether any rests on an assessment.
    @Transactional(readOnly = true)
    boolean restOn(AssessmentId assessment) {
        return store.restOn(assessment);
    }
}
