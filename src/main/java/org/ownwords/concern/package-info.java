/// A concern: someone tells us that an adult may be experiencing, or at risk of, abuse or neglect.
@ApplicationModule(
        displayName = "Concern",
        allowedDependencies = {
            "access",
            "advocacy",
            "casework",
            "correction",
            "history",
            "interchange",
            "page",
            "govuk",
            "person",
            "risk",
            "outcome",
            "vocabulary"
        })
@NullMarked
package org.ownwords.concern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
