package org.ownwords.enquiry;

import java.time.LocalDate;
import org.ownwords.concern.ConcernId;

/// An enquiry that was started because of a concern.
public record Enquiry(EnquiryId id, ConcernId concern, EnquiryKind kind, LocalDate startedOn) {}
