package org.ownwords.casework;

import java.util.Collection;
import java.util.Map;
import org.ownwords.person.CaseId;

/// A concept that knows the danger a person is in, for the manager who allocates cases.
public interface Alerts {

    /// The latest of each case, where it knows of any. The number of queries does not depend on the number of
    /// cases.
    Map<CaseId, Alert> alerts(Collection<CaseId> cases);
}
