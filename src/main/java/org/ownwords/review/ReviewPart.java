package org.ownwords.review;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Link;
import org.ownwords.casework.Shows;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// The reviews of a case. All of each leaves with every copy: it is what was said with the person.
@Component
class ReviewPart implements Shows, Leaves {

    private final ReviewStore store;

    ReviewPart(ReviewStore store) {
        this.store = store;
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(Importance.NEXT, "A review", file.id().path() + "/reviews/new"));
    }

    @Override
    public List<Leaving> leaving(CaseFile file) {
        return store.tell(file.id().chain()).stream().map(Leaving::always).toList();
    }
}
