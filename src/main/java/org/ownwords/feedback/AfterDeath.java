package org.ownwords.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether what was heard can have been said: nobody answers after they have died. Somebody who speaks for
/// them may.
sealed interface AfterDeath {

    record CanBe() implements AfterDeath {}

    /// They had died by that day.
    record HadDied(LocalDate diedOn) implements AfterDeath {}

    static AfterDeath of(WhoAnswers who, LocalDate answeredOn, @Nullable LocalDate diedOn) {
        return who == WhoAnswers.ADULT && diedOn != null && answeredOn.isAfter(diedOn)
                ? new HadDied(diedOn)
                : new CanBe();
    }
}
