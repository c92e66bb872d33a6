/// What the Safeguarding Adults Board sees: figures with their denominators and the words beside them.
@ApplicationModule(
        displayName = "Board",
        allowedDependencies = {
            "access",
            "anonymised",
            "counted",
            "disclosure",
            "govuk",
            "jointboard",
            "page",
            "pdf",
            "reported",
            "section42",
            "timescale",
            "vocabulary",
            "worklist"
        })
@NullMarked
package org.ownwords.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
