package org.ownwords.worklist;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.ownwords.casework.WorkedOn;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// Whoever holds a case, or held it, worked on it.
@Component
class HoldersWorkedOn implements WorkedOn {

    private final AllocationStore store;

    HoldersWorkedOn(AllocationStore store) {
        this.store = store;
    }

    @Override
    public Map<CaseId, Set<String>> workedOn(Collection<CaseId> cases) {
        return store.everHeld(cases);
    }
}
