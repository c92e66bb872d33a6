package org.ownwords.enquiry;

import java.time.LocalDate;
import org.ownwords.concern.ConcernId;
import org.ownwords.page.Days;

/// An enquiry that was started because of a concern.
public record Enquiry(EnquiryId id, ConcernId concern, EnquiryKind kind, LocalDate startedOn) {

    /// As a step of the matter, in a short phrase.
    String words() {
        return kind.words() + " since " + Days.day(startedOn);
    }
}
