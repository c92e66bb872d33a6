package org.ownwords.enquiry;

/// That a step goes on when an enquiry has ended.
record GoesOn(NextStepId of, EnquiryId after) {}
