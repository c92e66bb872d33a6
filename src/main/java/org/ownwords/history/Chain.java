package org.ownwords.history;

import java.util.UUID;

/// What facts are chained by: one case, or one person's details.
public record Chain(UUID id) {}
