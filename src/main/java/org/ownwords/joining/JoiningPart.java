package org.ownwords.joining;

import gg.jte.Content;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Link;
import org.ownwords.casework.Shows;
import org.ownwords.history.Telling;
import org.ownwords.history.Told;
import org.ownwords.person.CaseFile;
import org.ownwords.person.People;
import org.ownwords.person.Person;
import org.ownwords.person.PersonSections;
import org.springframework.stereotype.Component;

/// The way to moving a case, the records that were joined into a person's, and what was changed, joined and
/// moved.
///
/// What was changed in the person's details is disclosed on request and handed over. That records were joined
/// or a case moved is disclosed without the names, because the other record may be another person's (Data
/// Protection Act 2018, Schedule 2, paragraph 16). Neither is in the person's own copy, which has nothing of
/// where they can be found.
@Component
class JoiningPart implements Shows, Leaves, PersonSections {

    /// So many entries of what was changed are shown.
    private static final int MOST = 200;

    private final People people;
    private final JoiningTellsStore tells;
    private final DetailsTells details;
    private final Practitioners practitioners;
    private final Templates templates;

    JoiningPart(
            People people,
            JoiningTellsStore tells,
            DetailsTells details,
            Practitioners practitioners,
            Templates templates) {
        this.people = people;
        this.tells = tells;
        this.details = details;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(
                Importance.THE_RECORD,
                "That this is about somebody else",
                file.id().path() + "/person"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return Stream.concat(
                        telling.by(details).stream().map(Leaving::onRequest),
                        telling.by(tells).stream()
                                .flatMap(told -> Stream.of(
                                        new Leaving(withoutNames(told), Set.of(Copy.SUBJECT_ACCESS)),
                                        new Leaving(told, EnumSet.of(Copy.EXPORT)))))
                .toList();
    }

    private static Told withoutNames(Told told) {
        return new Told(
                told.happened(), told.recorded(), told.by(), told.row(), told.sentence(), told.words(), List.of());
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("What was changed in their details.");
            case SUBJECT_ACCESS -> List.of("The names of other people whose records were mixed up with theirs.");
            case EXPORT -> List.of();
        };
    }

    @Override
    public List<Content> sections(Person person, By by) {
        return List.of(templates.joiningSection(
                person, people.visibleTo(by.actor()).standingAs(person.id()), told(person), practitioners.names()));
    }

    List<Told> told(Person person) {
        var chain = person.id().chain();
        return Stream.concat(details.tell(chain).stream(), tells.tell(chain).stream())
                .sorted(Told.NEWEST_FIRST)
                .limit(MOST)
                .toList();
    }
}
