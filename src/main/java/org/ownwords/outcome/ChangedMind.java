package org.ownwords.outcome;

import org.jspecify.annotations.Nullable;

/// That somebody wants something else now.
///
/// @param before what they had said before
/// @param why    what changed it, or null where nobody said
record ChangedMind(OutcomeId before, @Nullable String why) {}
