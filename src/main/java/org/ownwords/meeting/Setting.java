package org.ownwords.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When and where a meeting is, and what for.
///
/// @param place where, or null
/// @param why   why it is there, or null
/// @param purpose what it is for, or null
record Setting(
        LocalDate on,
        @Nullable String place,
        @Nullable String why,
        @Nullable String purpose) {}
