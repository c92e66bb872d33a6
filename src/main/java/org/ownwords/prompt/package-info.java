/// Prompts at the moment they matter: what to think of before a decision, a plan, a closing or a sign-off, and when
/// somebody said no. A worker follows one, leaves it, or passes it with a reason, which is kept and counted. A council
/// may make one a stop; then the stage is recorded once it is answered or passed. Nothing that keeps somebody safe
/// waits for one.
///
/// "There were mixed reports about using mandatory fields in electronic systems" (Making Safeguarding Personal 2013/14:
/// report of findings). So nothing is asked for by force that the law does not ask for.
///
/// It knows no concept: each says what it asks and whether the record answers it ([org.ownwords.casework.Prompts]), and
/// which moments are its own ([org.ownwords.casework.Moments]). What has to be done by a day is
/// [owed][org.ownwords.casework.Owes], and is on a list until it is done; a prompt is only there while its form is
/// open.
@ApplicationModule(
        displayName = "Prompts",
        allowedDependencies = {
            "access",
            "casework",
            "correction",
            "history",
            "page",
            "govuk",
            "person",
            "switches",
            "vocabulary"
        })
@NullMarked
package org.ownwords.prompt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
