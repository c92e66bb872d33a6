package org.ownwords.worklist;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.timescale.Pause;
import org.ownwords.timescale.Targets;

/// What a case's clocks depend on.
record Clocks(Targets targets, List<Pause> pauses, LocalDate today) {

    /// A pause ends with the case. What is still to be done then runs late like anything else, and
    /// only a clock that was started again by hand had stood still.
    Clocks afterClosing() {
        return new Clocks(
                targets, pauses.stream().filter(pause -> !pause.isOpen()).toList(), today);
    }
}
