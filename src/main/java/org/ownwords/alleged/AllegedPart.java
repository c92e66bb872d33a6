package org.ownwords.alleged;

import java.util.List;
import java.util.Set;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Link;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.history.Telling;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// That there are restricted sections, on the page of a case and in copies. What is in them is on their
/// own page, and leaves with no copy: whoever may read it decides what of it may be disclosed.
@Component
class AllegedPart implements Shows, Leaves {

    private final AllegedPeople people;
    private final AllegedTellsStore tells;
    private final Practitioners practitioners;
    private final Templates templates;

    AllegedPart(AllegedPeople people, AllegedTellsStore tells, Practitioners practitioners, Templates templates) {
        this.people = people;
        this.tells = tells;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("alleged_person");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var all = people.on(file);
        return all.isEmpty()
                ? List.of()
                : List.of(new Section(
                        Importance.STANDING,
                        templates.allegedSection(all, by.practitioner(), by.today(), practitioners.names())));
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        var path = file.id().path() + "/alleged/new";
        return List.of(
                new Link(Importance.STANDING, "Somebody thought to have caused harm", path),
                new Link(
                        Importance.STANDING,
                        "What somebody said in confidence",
                        path + "?about=" + About.CONFIDENCE.code()));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream().map(Leaving::onRequest).toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS ->
                List.of(
                        "What is recorded of anybody thought to have caused harm.",
                        "What somebody else said in confidence.");
            case SUBJECT_ACCESS, EXPORT ->
                List.of("What is in a restricted section. Whoever may read it decides what may be given.");
        };
    }
}
