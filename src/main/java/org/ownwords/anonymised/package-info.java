/// Stories: what happened in a case, told so that nobody can be recognised, for the Board and for learning. A
/// colleague writes one from the entries of the case, with the person's agreement or a reason without it. Another
/// colleague reads it beside the case and says whether it may be told. Those who read stories see no case, and
/// nothing leads from a story to its case.
///
/// It stands above casework, because anything in a case may be told, and knows no concept of it by name.
///
/// Source: Making Safeguarding Personal, 2014/15: anonymised stories beside numbers, at the top of organisations.
@ApplicationModule(
        displayName = "Stories without names",
        allowedDependencies = {
            "access",
            "casework",
            "correction",
            "govuk",
            "history",
            "page",
            "pdf",
            "person",
            "spelling",
            "vocabulary"
        })
@NullMarked
package org.ownwords.anonymised;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
