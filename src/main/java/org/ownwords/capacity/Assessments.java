package org.ownwords.capacity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.capacity.CapacityFact.CapacityAssessed;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether the person can make a decision, as it was looked at.
@Service
@Transactional
class Assessments {

    private final AssessmentStore store;
    private final AssessmentAddsStore adds;
    private final ApplicationEventPublisher events;

    Assessments(AssessmentStore store, AssessmentAddsStore adds, ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.events = events;
    }

    /// Records an assessment. The same id twice records once.
    void assess(AssessmentId id, CaseFile file, Assessment assessment, By by) {
        assess(id, file, assessment, null, by);
    }

    /// @param first the assessment that this is recorded in the place of, or null. What was decided
    ///              in their best interests because of it stays
    void assess(AssessmentId id, CaseFile file, Assessment assessment, @Nullable AssessmentId first, By by) {
        if (adds.add(id, file.id(), assessment, first, by)) {
            events.publishEvent(new CapacityAssessed(file.id(), id, by));
        }
    }

    /// Those of some cases, the newest first, up to [AssessmentStore#MOST].
    @Transactional(readOnly = true)
    List<Assessed> on(Collection<CaseId> cases) {
        return store.on(cases);
    }

    /// One of a case, where it stands.
    @Transactional(readOnly = true)
    Optional<Assessed> find(CaseFile file, AssessmentId id) {
        return store.find(file.id(), id);
    }

    /// @throws NotFound where none of this case stands under this id
    @Transactional(readOnly = true)
    Assessed get(CaseFile file, AssessmentId id) {
        return find(file, id).orElseThrow(NotFound::new);
    }
}
