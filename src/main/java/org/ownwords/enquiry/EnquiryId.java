package org.ownwords.enquiry;

import java.util.UUID;

public record EnquiryId(UUID value) {}
