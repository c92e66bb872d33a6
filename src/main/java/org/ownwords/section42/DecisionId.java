package org.ownwords.section42;

import java.util.UUID;

public record DecisionId(UUID value) {}
