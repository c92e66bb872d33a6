package org.ownwords.capacity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who looked at whether somebody can make a decision, and when.
///
/// @param by        their name, which may not be that of whoever records it
/// @param consulted who else was asked, and what they said, or null
record Assessing(String by, LocalDate on, @Nullable String consulted) {

    public Assessing {
        if (by.isBlank()) {
            throw new IllegalArgumentException("Somebody looked at it");
        }
    }
}
