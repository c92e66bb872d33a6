package org.ownwords.alleged;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ownwords.access.By;
import org.ownwords.casework.AroundThem;
import org.ownwords.casework.Relation;
import org.ownwords.casework.Relation.Is;
import org.ownwords.casework.Relation.Kind;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.ownwords.person.Person;
import org.springframework.stereotype.Component;

/// Those who are thought to have caused harm, for whoever may read their restricted section. For everybody else
/// there is nothing here at all.
@Component
class AllegedAround implements AroundThem {

    private final AllegedStore store;

    AllegedAround(AllegedStore store) {
        this.store = store;
    }

    @Override
    public Set<String> tables() {
        return Set.of("alleged_person");
    }

    @Override
    public List<Relation> around(Person person, Collection<CaseId> cases, By by) {
        var reader = by.practitioner();
        var readable = store.on(cases, MOST).stream()
                .filter(section -> section.about() == About.HARM && section.isReadBy(reader))
                .toList();
        return store.people(readable, reader).entrySet().stream()
                .map(each -> relation(each.getKey(), each.getValue(), person))
                .toList();
    }

    private static Relation relation(Restricted section, AllegedStore.Named named, Person person) {
        return new Relation(
                Kind.THOUGHT_TO_HAVE_CAUSED_HARM,
                named.who(),
                Is.since(
                        null,
                        "Person thought to have caused harm",
                        (named.connection() == null
                                        ? ""
                                        : "To %s: %s. "
                                                .formatted(person.details().givenName(), named.connection()))
                                + "Nothing has been decided about what they did. The section was opened on %s."
                                        .formatted(Days.day(named.on()))),
                new Relation.From.About("Restricted section", section.path()),
                null);
    }
}
