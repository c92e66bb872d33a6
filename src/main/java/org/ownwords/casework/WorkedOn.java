package org.ownwords.casework;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.ownwords.person.CaseId;

/// A concept that knows who worked on a case without having recorded on it: who held it, or decided.
public interface WorkedOn {

    /// By case, each by their identity or, where only that is recorded, by their name. Cases on which there is nobody
    /// may be left out. The number of queries does
    /// not depend on the number of cases.
    Map<CaseId, Set<String>> workedOn(Collection<CaseId> cases);
}
