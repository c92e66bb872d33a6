package org.ownwords.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who weighed a risk with the person, and when.
///
/// @param by        their name, which may not be that of whoever records it
/// @param lookAgain when it is to be looked at again, or null
/// @param follows   an earlier weighing of the same risk, or null
public record Occasion(
        String by,
        LocalDate on,
        @Nullable LocalDate lookAgain,
        @Nullable WeighingId follows) {

    public Occasion {
        if (by.isBlank()) {
            throw new IllegalArgumentException("Somebody weighed it");
        }
        if (lookAgain != null && lookAgain.isBefore(on)) {
            throw new IllegalArgumentException("It is looked at again after it was weighed");
        }
    }
}
