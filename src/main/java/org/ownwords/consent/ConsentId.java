package org.ownwords.consent;

import java.util.UUID;

/// Identifies an answer about what somebody agrees to.
public record ConsentId(UUID value) {}
