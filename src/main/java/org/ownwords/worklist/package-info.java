/// My work, my team's, what is not allocated, and what is due. It knows no concept: each says what is owed because of
/// it.
@ApplicationModule(
        displayName = "Worklist",
        allowedDependencies = {
            "access",
            "casework",
            "correction",
            "history",
            "page",
            "govuk",
            "person",
            "prompt",
            "switches",
            "timescale"
        })
@NullMarked
package org.ownwords.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
