package org.ownwords.document;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.casework.SaysBefore;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// On the page of the plan: that the person has it in writing as it was, and it has changed since.
@Component
class ChangedSinceGiven implements SaysBefore {

    private final GivenDocuments documents;

    ChangedSinceGiven(GivenDocuments documents) {
        this.documents = documents;
    }

    @Override
    public List<Line> before(Work work, CaseFile file, By by) {
        return switch (work) {
            case SECTION_42, CLOSING, CAPACITY, BEST_INTERESTS, RISK, MEETING -> List.of();
            case PLAN ->
                documents.hasChanged(file)
                        ? List.of(new Line(
                                "The plan, or what %s wants, has changed since it was given in writing."
                                        .formatted(file.person().details().givenName()),
                                new Way("Offer it again", file.id().path() + "/documents")))
                        : List.of();
        };
    }
}
