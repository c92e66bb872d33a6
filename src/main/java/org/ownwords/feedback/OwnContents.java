package org.ownwords.feedback;

import java.time.Instant;
import org.ownwords.copy.Copies;
import org.ownwords.outcome.Outcomes;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is on a page of the person's own. The case is found as whoever opened it may find it: this one and no other.
@Service
@Transactional(readOnly = true)
class OwnContents {

    private final OwnDoor door;
    private final Cases cases;
    private final Outcomes outcomes;
    private final Copies copies;

    OwnContents(OwnDoor door, Cases cases, Outcomes outcomes, Copies copies) {
        this.door = door;
        this.cases = cases;
        this.outcomes = outcomes;
        this.copies = copies;
    }

    OwnPage of(OwnLink link, String authority, Instant now) {
        var reader = OwnDoor.by(link, authority, now).actor();
        var file = cases.visibleTo(reader).get(link.caseId());
        return OwnPage.of(file, outcomes.current(file), copies.persons(file), door.said(link), link.made());
    }
}
