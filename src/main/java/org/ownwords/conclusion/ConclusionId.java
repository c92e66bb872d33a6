package org.ownwords.conclusion;

import java.util.UUID;

public record ConclusionId(UUID value) {}
