/// What will be done: what, who, by when, towards which of the things the person wants. They may write it themselves.
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {
            "access",
            "casework",
            "correction",
            "history",
            "page",
            "govuk",
            "person",
            "prompt",
            "outcome",
            "vocabulary"
        })
@NullMarked
package org.ownwords.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
