/// Partners of a Safeguarding Adults Board look at themselves, point by point, by frameworks that have versions:
/// what they say of themselves, what shows it, and which level they see. Another partner looks at it. Levels
/// stand side by side and are never added up. It knows no case.
///
/// Sources: Making Safeguarding Personal for Safeguarding Adults Boards (2017), steps 4, 8 and 9; the report of
/// 2013/14 for the strengths of providers.
@ApplicationModule(
        displayName = "Self-assessment",
        allowedDependencies = {"access", "govuk", "history", "organisation", "page", "reported", "vocabulary"})
@NullMarked
package org.ownwords.selfassessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
