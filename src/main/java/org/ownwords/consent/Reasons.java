package org.ownwords.consent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why something goes on without the person's agreement, as far as it is said. What is missing,
/// [WithoutAgreement] says.
record Reasons(
        List<Ground> grounds,
        @Nullable String why,
        @Nullable String authorisedBy,
        Telling telling) {

    Reasons {
        grounds = List.copyOf(grounds);
    }

    /// Who authorised it, or nothing where that is not said.
    String authoriser() {
        return authorisedBy == null ? "" : authorisedBy;
    }
}
