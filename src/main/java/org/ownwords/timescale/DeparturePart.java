package org.ownwords.timescale;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Link;
import org.ownwords.casework.Shows;
import org.ownwords.history.Telling;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Departures from the procedure. They are part of the council's own way of working, as pauses are, and
/// stay out of the person's copy with them.
@Component
class DeparturePart implements Shows, Leaves {

    private final DepartureTellsStore tells;

    DeparturePart(DepartureTellsStore tells) {
        this.tells = tells;
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(
                Importance.NEXT, "Something done differently", file.id().path() + "/departures/new"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream().map(Leaving::onRequest).toList();
    }
}
