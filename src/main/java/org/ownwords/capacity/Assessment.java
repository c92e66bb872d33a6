package org.ownwords.capacity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether somebody can make one decision at one time.
///
/// @param decision which decision, as exactly as it is known
/// @param said     what they say about it, verbatim, or null
/// @param follows  an earlier assessment of the same decision, or null
/// @param refusal  the entry by which they said no, where it is about that, or null
record Assessment(
        String decision,
        @Nullable String said,
        Doubt doubt,
        Assessing assessing,
        @Nullable AssessmentId follows,
        @Nullable UUID refusal) {

    public Assessment {
        if (decision.isBlank()) {
            throw new IllegalArgumentException("Capacity is about a decision");
        }
    }

    Capacity capacity() {
        return MentalCapacity.of(doubt);
    }
}
