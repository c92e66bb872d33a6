package org.ownwords.feedback;

import java.util.UUID;
import org.ownwords.person.CaseId;

/// An offer in the record.
record KnownOffer(OfferId id, CaseId caseId, UUID enquiry, Offer offer) {

    /// The address where it is given to somebody who asks.
    String path() {
        return "%s/feedback/%s/interviewer".formatted(caseId.path(), id.value());
    }
}
