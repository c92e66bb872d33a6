package org.ownwords.consent;

import java.util.List;

/// Whether going on without agreement has what it needs.
sealed interface Sufficiency {

    /// It has a ground, a reason, somebody who authorised it, and what the person was told or why
    /// they were not.
    record HasWhatItNeeds() implements Sufficiency {}

    /// Something is missing.
    record Missing(List<Need> needs) implements Sufficiency {
        public Missing {
            needs = List.copyOf(needs);
        }
    }
}
