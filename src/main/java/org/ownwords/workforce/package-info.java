/// Those who do the work: supervision that begins with what came about for people, what somebody writes for themselves,
/// training and who is due for it, forums, who knows about what, and questions about practice.
///
/// It knows no words of any case. A supervision is read by those who were in it, and by nobody else.
///
/// Sources: Making Safeguarding Personal 2013 to 2014 ("supervision that focuses on outcomes rather than the
/// completion of process"); care and support statutory guidance, paragraphs 14.56, 14.57 and 14.202.
@ApplicationModule(
        displayName = "Supervision and learning",
        allowedDependencies = {
            "access",
            "adultreview",
            "casework",
            "disclosure",
            "govuk",
            "history",
            "page",
            "person",
            "reported",
            "vocabulary",
            "worklist"
        })
@NullMarked
package org.ownwords.workforce;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
