/// Reading case files to learn from them: programmes, the cases that are drawn for them, who reads each, what
/// they find, and what follows from it.
///
/// It knows no concept of casework by name: each says which of its entries answer what an audit asks
/// ([org.ownwords.casework.AnswersAudit]). Which cases there are to draw from is asked of `counted`, who
/// holds them of `worklist`. Nothing here changes a case: what is recorded stands on the chain of its
/// programme.
///
/// Source: the tools that Leicestershire, Rutland and Leicester used in February 2017, and how they used
/// them: cases that ended in the last three months, three of each agency, drawn by chance.
@ApplicationModule(
        displayName = "Case file audits",
        allowedDependencies = {
            "access",
            "casework",
            "correction",
            "counted",
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
package org.ownwords.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
