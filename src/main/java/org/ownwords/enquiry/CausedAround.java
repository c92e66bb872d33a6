package org.ownwords.enquiry;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ownwords.access.By;
import org.ownwords.casework.AroundThem;
import org.ownwords.casework.Relation;
import org.ownwords.casework.Relation.Is;
import org.ownwords.casework.Relation.Kind;
import org.ownwords.person.CaseId;
import org.ownwords.person.Person;
import org.springframework.stereotype.Component;

/// The organisations that were asked to enquire.
@Component
class CausedAround implements AroundThem {

    private final CausedStore store;

    CausedAround(CausedStore store) {
        this.store = store;
    }

    @Override
    public Set<String> tables() {
        return Set.of("caused_enquiry");
    }

    @Override
    public List<Relation> around(Person person, Collection<CaseId> cases, By by) {
        return store.on(cases).stream().limit(MOST).map(CausedAround::relation).toList();
    }

    private static Relation relation(AskedBody asked) {
        return Relation.of(
                Kind.PARTNER,
                asked.caused().organisation(),
                Is.on(asked.caused().askedOn(), "Asked to enquire", asked.stands()),
                asked.caseId(),
                asked.id().value());
    }
}
