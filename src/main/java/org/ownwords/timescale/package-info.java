/// Targets with reasons, never gates: how long a stage is meant to take here, and the clock that can be paused.
@ApplicationModule(
        displayName = "Timescale",
        allowedDependencies = {"access", "history", "page", "govuk", "vocabulary"})
@NullMarked
package org.ownwords.timescale;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
