package org.ownwords.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether the person was told that something goes on without their agreement, as far as it is said.
sealed interface Telling {

    /// They were told.
    record Told(@Nullable String what, @Nullable LocalDate on) implements Telling {}

    /// They were not told, for a reason.
    record NotTold(@Nullable String why) implements Telling {}

    /// It is not said whether they were told.
    record NotSaid() implements Telling {}
}
