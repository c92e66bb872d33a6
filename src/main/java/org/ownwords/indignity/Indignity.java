package org.ownwords.indignity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A small thing that takes away from somebody's dignity.
///
/// @param place  where it happened, or null
/// @param byWhom whose doing it was, in words, or null
/// @param felt   what it is like for the person, in their own words, or null
record Indignity(
        String what,
        @Nullable String place,
        @Nullable String byWhom,
        Often often,
        @Nullable String felt,
        LocalDate on) {

    Indignity {
        if (what.isBlank()) {
            throw new IllegalArgumentException("Something happened");
        }
    }
}
