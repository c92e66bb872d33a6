package org.ownwords.quality;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.casework.WorkedOn;
import org.ownwords.history.Teller;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who worked on cases: everybody who recorded on them, what was in error too, and whoever a concept names.
@Service
class WorkedOnCases {

    private final Teller teller;
    private final List<WorkedOn> concepts;

    WorkedOnCases(Teller teller, List<WorkedOn> concepts) {
        this.teller = teller;
        this.concepts = concepts;
    }

    /// By identity or, where only that is recorded, by name.
    @Transactional(readOnly = true)
    Map<CaseId, Set<String>> these(Collection<CaseId> cases) {
        var worked = new HashMap<CaseId, Set<String>>();
        teller.recorders(cases.stream().map(CaseId::chain).toList())
                .forEach((id, who) -> add(worked, new CaseId(id), who));
        for (var concept : concepts) {
            concept.workedOn(cases).forEach((caseId, who) -> add(worked, caseId, who));
        }
        return worked;
    }

    private static void add(Map<CaseId, Set<String>> worked, CaseId caseId, Set<String> who) {
        worked.computeIfAbsent(caseId, _ -> new HashSet<>()).addAll(who);
    }
}
