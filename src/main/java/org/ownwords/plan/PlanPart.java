package org.ownwords.plan;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Link;
import org.ownwords.casework.Shows;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// The plan of a case. All of it leaves with every copy: it is the person's plan, and they may have written it.
@Component
class PlanPart implements Shows, Leaves {

    private final PlanTellsStore tells;

    PlanPart(PlanTellsStore tells) {
        this.tells = tells;
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(Importance.NEXT, "The plan", file.id().path() + "/plan"));
    }

    @Override
    public List<Leaving> leaving(CaseFile file) {
        return tells.tell(file.id().chain()).stream().map(Leaving::always).toList();
    }
}
