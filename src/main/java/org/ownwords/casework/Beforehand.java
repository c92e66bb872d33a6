package org.ownwords.casework;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.casework.SaysBefore.Line;
import org.ownwords.casework.SaysBefore.Work;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What all concepts have to think of before something is recorded, for the form on which it is.
@Component
public class Beforehand {

    private final List<SaysBefore> concepts;

    Beforehand(List<SaysBefore> concepts) {
        this.concepts = concepts;
    }

    /// A line each, in the order of the names of their modules.
    public List<Line> on(Work work, CaseFile file, By by) {
        return concepts.stream()
                .flatMap(concept -> concept.before(work, file, by).stream())
                .toList();
    }
}
