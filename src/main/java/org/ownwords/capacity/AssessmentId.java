package org.ownwords.capacity;

import java.util.UUID;

record AssessmentId(UUID value) {}
