package org.ownwords.risk;

import java.util.UUID;

record WeighingId(UUID value) {}
