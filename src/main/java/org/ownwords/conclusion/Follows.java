package org.ownwords.conclusion;

import org.ownwords.enquiry.EnquiryId;

/// That an enquiry takes up again what an earlier one about the same person was about. The earlier one
/// stays closed.
///
/// @param why what has come up again, or what is different
record Follows(EnquiryId enquiry, EnquiryId earlier, String why) {

    public Follows {
        if (enquiry.equals(earlier)) {
            throw new IllegalArgumentException("No enquiry follows itself");
        }
        if (why.isBlank()) {
            throw new IllegalArgumentException("One enquiry follows another for a reason");
        }
    }
}
