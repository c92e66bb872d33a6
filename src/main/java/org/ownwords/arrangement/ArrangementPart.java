package org.ownwords.arrangement;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

/// Who may decide for the person, what they wished for in advance, and their liberty, on the page of
/// each of their cases and in copies.
///
/// The person's copy has their own wishes whole, who may decide for them, and what an authorisation or
/// an order says. What became known of somebody who may decide is disclosed on request, after a
/// colleague has read it: it may be a concern about them.
@Component
class ArrangementPart implements Shows, Leaves {

    private final Cases cases;
    private final Standings standings;
    private final MakerTellsStore makers;
    private final WishTellsStore wishes;
    private final DeprivationTellsStore deprivations;
    private final Templates templates;

    ArrangementPart(
            Cases cases,
            Standings standings,
            MakerTellsStore makers,
            WishTellsStore wishes,
            DeprivationTellsStore deprivations,
            Templates templates) {
        this.cases = cases;
        this.standings = standings;
        this.makers = makers;
        this.wishes = wishes;
        this.deprivations = deprivations;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("decision_maker", "advance_wish", "deprivation");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var standing = standings.of(theirs(file, by));
        return standing.isEmpty()
                ? List.of()
                : List.of(new Section(Importance.STANDING, templates.arrangementSection(file, standing, by.today())));
    }

    /// Every case about the person that is within reach.
    private List<CaseId> theirs(CaseFile file, By by) {
        return cases.visibleTo(by.actor()).about(file.person().id()).stream()
                .map(CaseFile::id)
                .toList();
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        var path = file.id().path();
        return List.of(
                new Link(Importance.STANDING, "Who may decide for them by law", path + "/decision-makers/new"),
                new Link(Importance.STANDING, "What they wished for in advance", path + "/advance-wishes/new"),
                new Link(Importance.STANDING, "A deprivation of liberty", path + "/deprivations/new"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return Stream.of(
                        makers.tellMakers(telling.chain()).stream()
                                .flatMap(told -> Leaving.brieflyToThem(told).stream()),
                        makers.tellNews(telling.chain()).stream().map(Leaving::onRequest),
                        telling.by(wishes).stream().map(Leaving::always),
                        telling.by(deprivations).stream()
                                .flatMap(told -> Leaving.brieflyToThem(told, ArrangementSentences.THEIRS).stream()))
                .flatMap(leaving -> leaving)
                .toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("What became known later of those who may decide for the person.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
