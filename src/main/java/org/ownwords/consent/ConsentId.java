package org.ownwords.consent;

import java.util.UUID;

/// Identifies an answer about what somebody agrees to.
record ConsentId(UUID value) {}
