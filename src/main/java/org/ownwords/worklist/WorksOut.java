package org.ownwords.worklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Practitioners;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Whom;
import org.ownwords.person.CaseId;
import org.ownwords.timescale.Pauses;
import org.ownwords.timescale.Timescales;
import org.springframework.stereotype.Component;

/// Works out what is due on some cases, from what each concept says is owed, and keeps it.
@Component
class WorksOut {

    private final List<Owes> concepts;
    private final ReckonedStore store;
    private final AllocationStore allocations;
    private final Timescales timescales;
    private final Pauses pauses;
    private final Practitioners practitioners;

    WorksOut(
            List<Owes> concepts,
            ReckonedStore store,
            AllocationStore allocations,
            Timescales timescales,
            Pauses pauses,
            Practitioners practitioners) {
        this.concepts = concepts;
        this.store = store;
        this.allocations = allocations;
        this.timescales = timescales;
        this.pauses = pauses;
        this.practitioners = practitioners;
    }

    void anew(Collection<CaseId> cases, LocalDate today) {
        var owed = concepts.stream()
                .flatMap(concept -> concept.owed(cases).stream())
                .collect(Collectors.groupingBy(Owed::caseId));
        Set<UUID> ended = concepts.stream()
                .flatMap(concept -> concept.ended(cases).stream())
                .collect(Collectors.toSet());
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
                        new Reckoned.Clocks(targets, paused.getOrDefault(caseId, List.of()), today),
                        colleagues))
                .toList();
        store.replace(reckoned, holders);
    }
}
