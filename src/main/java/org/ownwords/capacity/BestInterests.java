package org.ownwords.capacity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was decided for somebody who lacks capacity for that decision, and how (Mental
/// Capacity Act 2005, section 4). It is wide because that section asks for each of these by itself.
///
/// @param wishes          what they want or would want: past and present wishes and feelings, beliefs
///                        and values (section 4(6)), or why nobody could find out
/// @param tookPart        how they were helped to take part (section 4(4)), or null
/// @param lessRestrictive whether it could be done in a way that restricts them less (section 1(6))
/// @param considered      what else section 4 asks for, or null where it was recorded before that was asked
record BestInterests(
        String wishes,
        @Nullable String tookPart,
        List<Choice> choices,
        Consulted consulted,
        String lessRestrictive,
        @Nullable Considered considered,
        Decided decided) {

    public BestInterests {
        choices = List.copyOf(choices);
        if (wishes.isBlank() || lessRestrictive.isBlank()) {
            throw new IllegalArgumentException("Wishes, and what restricts less, are considered each time");
        }
    }
}
