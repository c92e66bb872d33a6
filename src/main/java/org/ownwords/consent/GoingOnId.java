package org.ownwords.consent;

import java.util.UUID;

/// Identifies a going on without agreement.
record GoingOnId(UUID value) {}
