package org.ownwords.concern;

import java.util.UUID;

public record ConcernId(UUID value) {}
