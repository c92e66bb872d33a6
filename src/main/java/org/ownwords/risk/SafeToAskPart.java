package org.ownwords.risk;

import java.util.List;
import java.util.Set;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Link;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.history.Telling;
import org.ownwords.person.CaseFile;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Component;

/// Whether it is safe to ask the person, as it was recorded last on any case about them. Where it is
/// not, that stands before everything that is to be done.
///
/// It stays out of the person's copy: who must not know it may read that.
@Component
class SafeToAskPart implements Shows, Leaves {

    private final Cases cases;
    private final AskingSafely asking;
    private final SafeToAskTellsStore tells;
    private final Templates templates;

    SafeToAskPart(Cases cases, AskingSafely asking, SafeToAskTellsStore tells, Templates templates) {
        this.cases = cases;
        this.asking = asking;
        this.tells = tells;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("safe_to_ask");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var theirs = cases.visibleTo(by.actor()).about(file.person().id()).stream()
                .map(CaseFile::id)
                .toList();
        return asking.latest(theirs).stream()
                .map(safe -> new Section(
                        safe.isUnsafe() ? Importance.SAFETY : Importance.STANDING, templates.riskSafeNow(file, safe)))
                .toList();
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(
                Importance.SAFETY, "Whether it is safe to ask", file.id().path() + "/safe-to-ask/new"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream().map(Leaving::onRequest).toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("Whether it was safe to ask the person, and how they are reached.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
