package org.ownwords.leaflet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Link;
import org.ownwords.casework.SaysBefore;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.history.Telling;
import org.ownwords.history.Told;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// The information that people were given on a case. What the person was given is in their copy; what others were given
/// is disclosed on request.
@Component
class GivenPart implements Shows, Leaves, SaysBefore {

    private final Givings givings;
    private final GivenTellsStore tells;
    private final Templates templates;

    GivenPart(Givings givings, GivenTellsStore tells, Templates templates) {
        this.givings = givings;
        this.tells = tells;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("leaflet_given");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var all = givings.on(file);
        return all.isEmpty()
                ? List.of()
                : List.of(new Section(Importance.STANDING, templates.leafletSection(file, all)));
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(Importance.STANDING, "A leaflet or other information", path(file)));
    }

    static String path(CaseFile file) {
        return file.id().path() + "/leaflets/new";
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream().flatMap(GivenPart::leaving).toList();
    }

    private static Stream<Leaving> leaving(Told told) {
        return told.details().stream().anyMatch(detail -> detail.name().equals(GivenTellsStore.TO_OTHERS))
                ? Stream.of(Leaving.onRequest(told))
                : Leaving.brieflyToThem(told, GivenTellsStore.THEIRS).stream();
    }

    /// People were told too little of what to expect, as the first Making Safeguarding Personal councils found.
    @Override
    public List<Line> before(Work work, CaseFile file, By by) {
        return switch (work) {
            case MEETING ->
                givings.lacks(file, Subject.MEETING)
                        ? List.of(new Line(
                                "%s was not given anything about taking part in a meeting."
                                        .formatted(file.person().details().givenName()),
                                new Way("Record what was given", path(file))))
                        : List.of();
            case SECTION_42, PLAN, CLOSING, CAPACITY, BEST_INTERESTS, RISK -> List.of();
        };
    }
}
