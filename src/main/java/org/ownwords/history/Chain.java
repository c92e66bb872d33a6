package org.ownwords.history;

import java.util.UUID;

/// What facts are chained by: one case, one person's details, or one Safeguarding Adults Review.
public record Chain(UUID id) {}
