package org.ownwords.negotiation;

import java.util.Collection;
import java.util.Comparator;
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

/// Those who said what they want for the person. What that is stays on the case, beside what the person wants.
@Component
class ViewsAround implements AroundThem {

    private final OthersViewStore store;

    ViewsAround(OthersViewStore store) {
        this.store = store;
    }

    @Override
    public Set<String> tables() {
        return Set.of("others_view");
    }

    @Override
    public List<Relation> around(Person person, Collection<CaseId> cases, By by) {
        return store.on(cases).values().stream()
                .flatMap(entries -> OthersViewEntry.now(entries).stream())
                .sorted(Comparator.comparing(
                                (OthersViewEntry entry) -> entry.view().on())
                        .reversed())
                .limit(MOST)
                .map(ViewsAround::relation)
                .toList();
    }

    private static Relation relation(OthersViewEntry entry) {
        return Relation.of(
                kind(entry.view().whose()),
                entry.view().who(),
                Is.on(entry.view().on(), "Said what they want or suggest", ""),
                entry.caseId(),
                entry.id());
    }

    private static Kind kind(Whose whose) {
        return switch (whose) {
            case RELATIVE -> Kind.FAMILY;
            case PROFESSIONAL -> Kind.PARTNER;
        };
    }
}
