/// The person's whole story on one page: who they are and their words, what is due, and the timeline.
@ApplicationModule(
        displayName = "Case file",
        allowedDependencies = {
            "access",
            "history",
            "page",
            "govuk",
            "person",
            "outcome",
            "concern",
            "section42",
            "enquiry",
            "conclusion",
            "timescale",
            "worklist",
            "vocabulary"
        })
@NullMarked
package org.ownwords.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
