package org.ownwords.indignity;

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
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Component;

/// Small things that add up, together on the page of each case of the person: they may be spread over several.
///
/// The person's copy has what happened to them and what it is like, and not whose doing it is thought to
/// have been.
@Component
class IndignityPart implements Shows, Leaves {

    private final Cases cases;
    private final Indignities indignities;
    private final IndignityTellsStore tells;
    private final Templates templates;

    IndignityPart(Cases cases, Indignities indignities, IndignityTellsStore tells, Templates templates) {
        this.cases = cases;
        this.indignities = indignities;
        this.tells = tells;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("indignity");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var adding = AddingUp.of(indignities.on(theirs(file, by)));
        return adding.isEmpty()
                ? List.of()
                : List.of(new Section(Importance.STANDING, templates.indignitySection(file, adding)));
    }

    /// Every case about the person that is within reach.
    private List<CaseId> theirs(CaseFile file, By by) {
        return cases.visibleTo(by.actor()).about(file.person().id()).stream()
                .map(CaseFile::id)
                .toList();
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(
                Importance.STANDING, "A small thing that adds up", file.id().path() + "/indignities/new"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream()
                .flatMap(told -> Leaving.brieflyToThem(told, IndignitySentences.THEIRS).stream())
                .toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("Whose doing the small things are thought to be that were recorded.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
