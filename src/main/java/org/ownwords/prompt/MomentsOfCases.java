package org.ownwords.prompt;

import java.util.List;
import java.util.UUID;
import org.ownwords.casework.At;
import org.ownwords.casework.Moment;
import org.ownwords.casework.Moments;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// The moments of a case, whichever concept they are of.
@Component
class MomentsOfCases {

    private final List<Moments> concepts;

    MomentsOfCases(List<Moments> concepts) {
        this.concepts = List.copyOf(concepts);
    }

    /// @throws NotFound where the case has no such moment
    Moment get(CaseFile file, String at, UUID of) {
        var wanted = At.of(at).orElseThrow(NotFound::new);
        return concepts.stream()
                .flatMap(concept -> concept.moment(file, wanted, of).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
