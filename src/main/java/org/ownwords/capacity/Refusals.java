package org.ownwords.capacity;

import java.util.Collection;
import java.util.List;
import org.ownwords.casework.Refuses;
import org.ownwords.casework.Refuses.Refused;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the person refused, and nobody has said why its capacity is not doubted.
@Service
class Refusals {

    private final List<Refuses> concepts;
    private final AssessmentStore assessments;

    Refusals(List<Refuses> concepts, AssessmentStore assessments) {
        this.concepts = concepts;
        this.assessments = assessments;
    }

    /// Those of some cases.
    @Transactional(readOnly = true)
    List<Refused> takenAtTheirWord(Collection<CaseId> cases) {
        var refused = concepts.stream()
                .flatMap(concept -> concept.refused(cases).stream())
                .toList();
        return refused.isEmpty() ? List.of() : TakenAtItsWord.of(refused, assessments.lastLookedAt(cases));
    }
}
