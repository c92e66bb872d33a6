/// Risks, weighed with the person: their own view beside the worker's, what makes a risk worth
/// taking, what was decided, and who accepts it.
///
/// A risk stands between quality of life and harm, in words and without a score: no number says
/// whether somebody may live as they choose. Who can make a decision may make an unwise one (Mental
/// Capacity Act 2005, section 1(2) and (4)), so a risk that is only theirs is theirs to accept. The
/// council stands behind a risk that it takes with somebody, and not the worker alone: a manager
/// agrees for it. [Agreement] is that rule and nothing else.
///
/// Beside it: whether it is safe to ask the person, and how to reach them; signs that are looked
/// for; panels and legal advice. Nothing here is forced, because no law asks for it in a form.
@ApplicationModule(
        displayName = "Risk",
        allowedDependencies = {
            "access",
            "casework",
            "correction",
            "history",
            "page",
            "govuk",
            "person",
            "outcome",
            "vocabulary"
        })
@NullMarked
package org.ownwords.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
