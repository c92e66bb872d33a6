package org.ownwords.consent;

import java.time.LocalDate;
import org.ownwords.consent.Sufficiency.HasWhatItNeeds;

/// That something goes on without the person's agreement, with everything that takes.
record GoingOn(Reasons reasons, LocalDate on) {

    GoingOn {
        if (!(WithoutAgreement.judge(reasons) instanceof HasWhatItNeeds)) {
            throw new IllegalArgumentException("Going on without agreement lacks something: " + reasons);
        }
    }
}
