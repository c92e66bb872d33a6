package org.ownwords.family;

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

/// The people around the person, on the page of their case. Contact is shown from all of their cases.
///
/// The person's copy has what is arranged about contact, and what they say about it. What relatives were
/// told and fear is theirs: it is disclosed on request, after a colleague has read it.
@Component
class FamilyPart implements Shows, Leaves {

    private final Cases cases;
    private final RelativesTold relatives;
    private final Contacts contacts;
    private final RelativeToldTellsStore toldTells;
    private final ContactTellsStore contactTells;
    private final Templates templates;

    FamilyPart(
            Cases cases,
            RelativesTold relatives,
            Contacts contacts,
            RelativeToldTellsStore toldTells,
            ContactTellsStore contactTells,
            Templates templates) {
        this.cases = cases;
        this.relatives = relatives;
        this.contacts = contacts;
        this.toldTells = toldTells;
        this.contactTells = contactTells;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("relative_told", "contact");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var around = Around.of(relatives.on(file), contacts.on(theirs(file, by)));
        return around.isEmpty()
                ? List.of()
                : List.of(new Section(Importance.STANDING, templates.familySection(file, around)));
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
                new Link(Importance.STANDING, "What a relative was told", path + "/relatives/new"),
                new Link(Importance.STANDING, "Contact with somebody", path + "/contact/new"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return Stream.concat(
                        telling.by(toldTells).stream().map(Leaving::onRequest),
                        telling.by(contactTells).stream()
                                .flatMap(told -> Leaving.brieflyToThem(told, ContactSentences.THEIRS).stream()))
                .toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("What relatives and friends were told, and what they fear.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
