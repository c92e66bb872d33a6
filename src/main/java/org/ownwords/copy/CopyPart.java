package org.ownwords.copy;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Link;
import org.ownwords.casework.Shows;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// The way to a copy from the page of a case.
@Component
class CopyPart implements Shows {

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(
                Importance.THE_RECORD, "A copy to give or send", file.id().path() + "/copy"));
    }
}
