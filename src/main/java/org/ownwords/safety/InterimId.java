package org.ownwords.safety;

import java.util.UUID;

record InterimId(UUID value) {}
