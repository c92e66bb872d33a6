package org.ownwords.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.AroundThem;
import org.ownwords.casework.Elsewhere;
import org.ownwords.casework.Relation;
import org.ownwords.casework.Relation.From;
import org.ownwords.history.Teller;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.person.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Collects who is around a person from all concepts that know somebody.
@Service
@Transactional(readOnly = true)
class Networks {

    private final Cases cases;
    private final List<AroundThem> concepts;
    private final Teller teller;

    Networks(Cases cases, List<AroundThem> concepts, Teller teller) {
        this.cases = cases;
        this.concepts = concepts.stream()
                .sorted(Comparator.comparing(concept -> concept.getClass().getName()))
                .toList();
        this.teller = teller;
    }

    /// Everybody around a person, as far as the reader may see.
    Network of(Person person, By by) {
        var theirs = cases.visibleTo(by.actor()).about(person.id());
        var ids = theirs.stream().map(CaseFile::id).toList();
        var recorded = teller.tables(ids.stream().map(CaseId::chain).toList());
        var relations = new ArrayList<Relation>();
        var more = false;
        for (var concept : concepts) {
            if (concept.tables().isEmpty() || concept.tables().stream().anyMatch(recorded::contains)) {
                var around = concept.around(person, ids, by);
                relations.addAll(around);
                more |= around.size() >= AroundThem.MOST;
            }
        }
        var elsewhere = named(person, ids);
        return Network.of(
                person,
                relations,
                elsewhere,
                visible(
                        theirs,
                        Stream.concat(
                                relations.stream().flatMap(Networks::cases),
                                elsewhere.stream().map(Elsewhere::caseId)),
                        by),
                more || elsewhere.size() >= AroundThem.MOST);
    }

    private static Stream<CaseId> cases(Relation relation) {
        return Stream.concat(
                Stream.ofNullable(relation.theirs()),
                relation.from() instanceof From.Entry(var caseId, var _) ? Stream.of(caseId) : Stream.empty());
    }

    /// An entry on the case of somebody else, and whose case it is.
    record Found(Elsewhere entry, CaseFile file) {}

    /// What names one of the person's cases on cases of others, where the reader may see those.
    List<Found> elsewhere(Person person, List<CaseFile> theirs, By by) {
        var entries = named(person, theirs.stream().map(CaseFile::id).toList());
        var visible = visible(theirs, entries.stream().map(Elsewhere::caseId), by);
        return entries.stream()
                .flatMap(entry -> Stream.ofNullable(visible.get(entry.caseId())).map(file -> new Found(entry, file)))
                .filter(found -> !found.file().person().id().equals(person.id()))
                .toList();
    }

    private List<Elsewhere> named(Person person, List<CaseId> ids) {
        return concepts.stream()
                .flatMap(concept -> concept.elsewhere(person, ids).stream())
                .toList();
    }

    /// Those of these cases that the reader may see. Asked only where some are not the person's own.
    private Map<CaseId, CaseFile> visible(List<CaseFile> theirs, Stream<CaseId> named, By by) {
        var visible = new HashMap<CaseId, CaseFile>();
        theirs.forEach(file -> visible.put(file.id(), file));
        var others = new HashSet<>(named.toList());
        others.removeAll(visible.keySet());
        if (!others.isEmpty()) {
            visible.putAll(cases.visibleTo(by.actor()).those(others));
        }
        return visible;
    }
}
