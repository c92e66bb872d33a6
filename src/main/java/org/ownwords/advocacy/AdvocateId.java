package org.ownwords.advocacy;

import java.util.UUID;

/// Identifies an advocate who was asked for.
public record AdvocateId(UUID value) {}
