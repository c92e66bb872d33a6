package org.ownwords.outcome;

import org.jspecify.annotations.Nullable;

/// That somebody wants something else now.
///
/// @param before what they had said before
/// @param why    why it changed, or null if they did not say
record ChangedMind(OutcomeId before, @Nullable String why) {}
