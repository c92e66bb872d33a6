package org.ownwords.risk;

import java.util.UUID;

record AdviceId(UUID value) {}
