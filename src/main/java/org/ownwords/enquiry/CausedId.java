package org.ownwords.enquiry;

import java.util.UUID;

/// A request to another body to enquire.
record CausedId(UUID value) {}
