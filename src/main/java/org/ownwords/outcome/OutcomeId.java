package org.ownwords.outcome;

import java.util.UUID;

public record OutcomeId(UUID value) {}
