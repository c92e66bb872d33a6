/// Targets with reasons, never gates: how long a stage is meant to take here, and the clock that can be paused.
///
/// It stands above `person`, because a clock is one case's: its pages find the case, and its facts belong to it.
@ApplicationModule(
        displayName = "Timescale",
        allowedDependencies = {"access", "casework", "correction", "history", "page", "govuk", "person", "vocabulary"})
@NullMarked
package org.ownwords.timescale;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
