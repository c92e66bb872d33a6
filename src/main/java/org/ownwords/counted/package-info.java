/// What counts, said once: which records belong to a council and a period, which wishes were current at
/// closing and whether they came about, who was asked, who is different from whom, what was recorded
/// here and what was brought in. The views of `db/migration/counted` say it, and [YearCounts] is the way
/// to a year's numbers. The Board, the national return, its measures and gaps, the analysts' schema and
/// the export all read them.
@ApplicationModule(
        displayName = "Counted",
        allowedDependencies = {
            "access",
            "adultreview",
            "advocacy",
            "arrangement",
            "capacity",
            "concern",
            "conclusion",
            "correction",
            "document",
            "enquiry",
            "helped",
            "history",
            "interchange",
            "meeting",
            "negotiation",
            "outcome",
            "partner",
            "person",
            "plan",
            "review",
            "section42",
            "timescale",
            "vocabulary",
            "worklist"
        })
@NullMarked
package org.ownwords.counted;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
