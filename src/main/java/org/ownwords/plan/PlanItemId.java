package org.ownwords.plan;

import java.util.UUID;

public record PlanItemId(UUID value) {}
