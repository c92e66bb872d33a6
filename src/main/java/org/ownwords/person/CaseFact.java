package org.ownwords.person;

import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;

/// A fact of one case.
public interface CaseFact extends Recorded {

    CaseId caseId();

    @Override
    default Chain chain() {
        return caseId().chain();
    }
}
