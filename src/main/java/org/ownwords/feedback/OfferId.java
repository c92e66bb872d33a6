package org.ownwords.feedback;

import java.util.UUID;

record OfferId(UUID value) {}
