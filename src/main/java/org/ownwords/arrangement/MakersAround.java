package org.ownwords.arrangement;

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

/// Those who may decide for the person by law, as far as is known. That there is a concern about one of them stays
/// on the case.
@Component
class MakersAround implements AroundThem {

    private final MakerStore store;

    MakersAround(MakerStore store) {
        this.store = store;
    }

    @Override
    public Set<String> tables() {
        return Set.of("decision_maker");
    }

    @Override
    public List<Relation> around(Person person, Collection<CaseId> cases, By by) {
        return store.on(cases, MOST).stream().map(MakersAround::relation).toList();
    }

    private static Relation relation(KnownMaker known) {
        var times = known.maker().times();
        return Relation.of(
                Kind.DECIDER,
                known.maker().who(),
                Is.since(
                        times.since(),
                        known.maker().kind().words(),
                        "%sKnown on %s."
                                .formatted(
                                        known.standing().isOpen() ? "" : known.stands() + " ",
                                        Days.day(times.known()))),
                known.caseId(),
                known.id().value());
    }
}
