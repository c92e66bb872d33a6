/// What the person says they want: whether they were asked, their own words, whose voice, and how it changed.
@ApplicationModule(
        displayName = "Outcome",
        allowedDependencies = {
            "access",
            "history",
            "interchange",
            "page",
            "govuk",
            "person",
            "casework",
            "correction",
            "vocabulary"
        })
@NullMarked
package org.ownwords.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
