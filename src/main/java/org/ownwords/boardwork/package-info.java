/// The Safeguarding Adults Board's own work: its plan, what was recommended to it and what came of that, how partners
/// challenge each other, what the Board heard and did, its meetings and groups, how people are involved, and what it
/// can show the regulator.
///
/// It knows no case and no person: entries are about the work. Whoever may read the Board's page reads all of it.
///
/// Sources: Care Act 2014, section 43 and Schedule 2; Making Safeguarding Personal for Safeguarding Adults Boards
/// (2017), steps 1 to 9 and appendices 2 and 3.
@ApplicationModule(
        displayName = "The Board's own work",
        allowedDependencies = {
            "access",
            "casework",
            "counted",
            "disclosure",
            "govuk",
            "history",
            "page",
            "reported",
            "vocabulary"
        })
@NullMarked
package org.ownwords.boardwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
