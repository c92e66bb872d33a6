/// Wishes that pull apart: what relatives want and professionals suggest, beside what the person wants;
/// what was negotiated, how far the person took part, and how it ended; who is to bring each wish about.
///
/// What the person wants stays with `outcome` and counts there alone: another's view is never counted as a wish of the
/// person. How far the person took part is counted, for those who may open the cases.
@ApplicationModule(
        displayName = "Negotiation",
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
package org.ownwords.negotiation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
