package org.ownwords.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether the person got the minutes of a meeting.
sealed interface Given {

    /// They got them.
    ///
    /// @param how in which form, or null
    record ToThem(LocalDate on, @Nullable String how) implements Given {}

    /// They do not get them.
    record NotGiven(String why) implements Given {
        public NotGiven {
            if (why.isBlank()) {
                throw new IllegalArgumentException("That somebody does not get the minutes has a reason");
            }
        }
    }
}
