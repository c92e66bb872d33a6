package org.ownwords.feedback;

import java.util.UUID;

public record OfferId(UUID value) {}
