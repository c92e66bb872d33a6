package org.ownwords.conclusion;

import java.time.LocalDate;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.page.Days;

/// That an enquiry has ended, as another system sent it: without the person's views, the decision or a colleague's
/// second look. An ending recorded here counts before it.
record ReceivedEnding(EnquiryId enquiry, LocalDate on) {

    /// The state of the enquiry after it, as a short phrase.
    public String words() {
        return "Closed " + Days.day(on) + ", as it was sent to us";
    }
}
