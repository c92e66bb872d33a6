package org.ownwords.feedback;

import java.util.UUID;

public record SinceId(UUID value) {}
