/// What people say of it afterwards. Whether somebody independent may ask them is offered when an enquiry
/// ends, and is never a condition of anything. Whoever asks never worked on the matter, sees only what
/// they need to reach the person safely, and never the case.
///
/// Sources: Making Safeguarding Personal outcomes framework (2018): an independent interviewer, after the
/// enquiry has ended and within eight weeks, and always who answered.
@ApplicationModule(
        displayName = "What people say afterwards",
        allowedDependencies = {
            "access",
            "attached",
            "casework",
            "concern",
            "conclusion",
            "copy",
            "correction",
            "disclosure",
            "enquiry",
            "history",
            "outcome",
            "page",
            "govuk",
            "person",
            "quality",
            "reported",
            "template",
            "timescale",
            "vocabulary",
            "worklist"
        })
@NullMarked
package org.ownwords.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
