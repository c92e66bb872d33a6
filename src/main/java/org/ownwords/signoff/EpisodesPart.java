package org.ownwords.signoff;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Link;
import org.ownwords.casework.Shows;
import org.ownwords.history.Telling;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Sign-offs of stages. What colleagues say of each other's work is disclosed on request.
@Component
class EpisodesPart implements Shows, Leaves {

    private final SignOffTellsStore tells;

    EpisodesPart(SignOffTellsStore tells) {
        this.tells = tells;
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(
                new Link(Importance.THE_RECORD, "Sign-off of a stage", file.id().path() + "/episodes"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream().map(Leaving::onRequest).toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("What colleagues wrote when they signed off a stage of the work.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
