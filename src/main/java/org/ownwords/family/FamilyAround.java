package org.ownwords.family;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.AroundThem;
import org.ownwords.casework.Relation;
import org.ownwords.casework.Relation.Is;
import org.ownwords.casework.Relation.Kind;
import org.ownwords.person.CaseId;
import org.ownwords.person.Person;
import org.springframework.stereotype.Component;

/// Those whom contact is arranged with, and relatives who were told something, each as it stands now. What they were
/// told and what they fear is theirs, and stays on the case.
@Component
class FamilyAround implements AroundThem {

    private final ContactStore contacts;
    private final RelativeToldStore told;

    FamilyAround(ContactStore contacts, RelativeToldStore told) {
        this.contacts = contacts;
        this.told = told;
    }

    @Override
    public Set<String> tables() {
        return Set.of("relative_told", "contact");
    }

    @Override
    public List<Relation> around(Person person, Collection<CaseId> cases, By by) {
        return Stream.concat(
                        ContactEntry.now(newest(
                                        contacts.on(cases),
                                        entry -> entry.contact().timing().on()))
                                .stream()
                                .map(FamilyAround::relation),
                        RelativeToldEntry.now(newest(
                                        told.on(cases),
                                        entry -> entry.told().timing().on()))
                                .stream()
                                .map(FamilyAround::relation))
                .toList();
    }

    private static <T> List<T> newest(Map<CaseId, List<T>> entries, Function<T, LocalDate> on) {
        return entries.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(on).reversed())
                .limit(MOST)
                .toList();
    }

    private static Relation relation(ContactEntry entry) {
        var contact = entry.contact();
        return Relation.of(
                Kind.FAMILY,
                contact.withWhom(),
                Is.since(contact.timing().on(), contact.arranged().words(), ""),
                entry.caseId(),
                entry.id());
    }

    private static Relation relation(RelativeToldEntry entry) {
        return Relation.of(
                Kind.FAMILY,
                entry.told().who(),
                Is.on(entry.told().timing().on(), "Told on the way", ""),
                entry.caseId(),
                entry.id());
    }
}
