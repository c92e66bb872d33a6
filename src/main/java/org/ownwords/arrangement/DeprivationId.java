package org.ownwords.arrangement;

import java.util.UUID;

record DeprivationId(UUID value) {}
