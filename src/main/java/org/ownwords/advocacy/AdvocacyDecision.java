package org.ownwords.advocacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether an independent advocate has to be arranged, as it was found on a day.
///
/// @param others who else was thought of to support the person, and why not, or null
public record AdvocacyDecision(
        Abilities abilities, Somebody somebody, @Nullable String others, LocalDate on) {

    Duty duty() {
        return Section68.decide(abilities, somebody);
    }
}
