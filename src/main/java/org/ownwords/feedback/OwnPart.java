package org.ownwords.feedback;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Link;
import org.ownwords.casework.Shows;
import org.ownwords.history.Telling;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// A page of the person's own, and what others say of the work: the ways to them from a case, and what of them leaves.
/// What the person sent and what they were answered goes into their own copy.
@Component
class OwnPart implements Shows, Leaves {

    private final OwnTellsStore tells;

    OwnPart(OwnTellsStore tells) {
        this.tells = tells;
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        var path = file.id().path();
        return List.of(
                new Link(Importance.THE_RECORD, "A page of their own", path + "/own-page"),
                new Link(Importance.THE_RECORD, "A complaint or thanks", path + "/remarks/new"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return Stream.concat(
                        tells.tellLinks(telling.chain()).stream().map(Leaving::onRequest),
                        tells.tellSaid(telling.chain()).stream().map(Leaving::always))
                .toList();
    }
}
