package org.ownwords.worklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Practitioners;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Whom;
import org.ownwords.history.Teller;
import org.ownwords.person.CaseId;
import org.ownwords.timescale.Pauses;
import org.ownwords.timescale.Timescales;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/// Works out what is due on some cases, from what each concept says is owed, and keeps it. Those concepts are asked
/// that have something on one of the cases: there are many, and most cases have entries of a few.
@Component
class WorksOut {

    private final List<Owes> concepts;
    private final Teller teller;
    private final ReckonedStore store;
    private final AllocationStore allocations;
    private final Timescales timescales;
    private final Pauses pauses;
    private final Practitioners practitioners;

    // Wide because what is next is worked out from what each of these knows.
    WorksOut(
            List<Owes> concepts,
            Teller teller,
            ReckonedStore store,
            AllocationStore allocations,
            Timescales timescales,
            Pauses pauses,
            Practitioners practitioners) {
        this.concepts = concepts;
        this.teller = teller;
        this.store = store;
        this.allocations = allocations;
        this.timescales = timescales;
        this.pauses = pauses;
        this.practitioners = practitioners;
    }

    /// The names of the concepts that are asked, in order.
    String[] asking() {
        return concepts.stream()
                .map(concept -> ClassUtils.getUserClass(concept).getName())
                .sorted()
                .toArray(String[]::new);
    }

    void anew(Collection<CaseId> cases, LocalDate today) {
        var recorded = teller.tables(cases.stream().map(CaseId::chain).toList());
        var asked = concepts.stream()
                .filter(concept -> concept.tables().isEmpty() || !Collections.disjoint(concept.tables(), recorded))
                .toList();
        var owed = asked.stream()
                .flatMap(concept -> concept.owed(cases).stream())
                .collect(Collectors.groupingBy(Owed::caseId));
        Set<UUID> ended =
                asked.stream().flatMap(concept -> concept.ended(cases).stream()).collect(Collectors.toSet());
        var holders = allocations.holders(cases);
        var targets = timescales.targets(today);
        var paused = pauses.on(cases);
        var namesSomebody =
                owed.values().stream().flatMap(List::stream).anyMatch(each -> each.whom() instanceof Whom.Other);
        var colleagues = namesSomebody ? practitioners.all() : List.<Practitioner>of();
        var reckoned = cases.stream()
                .map(caseId -> Reckoned.of(
                        caseId,
                        owed.getOrDefault(caseId, List.of()),
                        ended,
                        holders.get(caseId),
                        new Clocks(targets, paused.getOrDefault(caseId, List.of()), today),
                        colleagues))
                .toList();
        store.replace(reckoned, holders);
    }
}
