package org.ownwords.risk;

import java.util.UUID;

public record WeighingId(UUID value) {}
