/// All that a council sets for itself: one page that links the pages, and the first set-up from a file.
@ApplicationModule(
        displayName = "Settings",
        allowedDependencies = {
            "access",
            "casework",
            "draft",
            "govuk",
            "organisation",
            "page",
            "timescale",
            "vocabulary",
            "wording"
        })
@NullMarked
package org.ownwords.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
