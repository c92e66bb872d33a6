package org.ownwords.advocacy;

import java.util.UUID;
import org.ownwords.casework.Recording;

/// A decision as it was recorded.
record DecisionMade(UUID id, AdvocacyDecision decision, Recording recording) {}
