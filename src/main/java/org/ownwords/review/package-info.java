/// Looking back at the plan with the person.
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {
            "access",
            "casework",
            "correction",
            "history",
            "page",
            "govuk",
            "person",
            "outcome",
            "plan",
            "prompt",
            "vocabulary"
        })
@NullMarked
package org.ownwords.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
