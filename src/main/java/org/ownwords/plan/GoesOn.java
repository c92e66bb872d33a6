package org.ownwords.plan;

import java.util.UUID;

/// That an item goes on when an enquiry has ended.
record GoesOn(PlanItemId of, UUID after) {}
