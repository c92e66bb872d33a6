/// A colleague signs off a stage of the work, with why and what was personal about it, or asks to look
/// at it again. A closing has a sign-off of its own, which its figures wait for; nothing waits for
/// these.
///
/// It knows no concept: each says which of its stages are done ([org.ownwords.casework.Episodes]).
@ApplicationModule(
        displayName = "Sign-off of stages",
        allowedDependencies = {
            "access",
            "casework",
            "correction",
            "history",
            "page",
            "govuk",
            "person",
            "prompt",
            "switches"
        })
@NullMarked
package org.ownwords.signoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
