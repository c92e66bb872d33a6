package org.ownwords.process;

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

/// Those who lead a process beside safeguarding.
@Component
class ProcessAround implements AroundThem {

    private final ProcessStore store;

    ProcessAround(ProcessStore store) {
        this.store = store;
    }

    @Override
    public Set<String> tables() {
        return Set.of("other_process");
    }

    @Override
    public List<Relation> around(Person person, Collection<CaseId> cases, By by) {
        return store.on(cases).stream().limit(MOST).map(ProcessAround::relation).toList();
    }

    private static Relation relation(KnownProcess known) {
        return Relation.of(
                Kind.PARTNER,
                known.process().lead().by(),
                Is.since(
                        known.process().began(),
                        "Leads: " + known.process().kind().inSentence(),
                        known.stands()),
                known.caseId(),
                known.id().value());
    }
}
