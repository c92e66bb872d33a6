package org.ownwords.plan;

import org.ownwords.outcome.OutcomeId;

/// Which of the things the person wants an item of the plan is for, in their words.
record Towards(OutcomeId outcome, String words) {}
