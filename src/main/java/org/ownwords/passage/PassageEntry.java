package org.ownwords.passage;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A passage as somebody sets it.
///
/// @param id    of the row
/// @param words null where what comes with the software is said again
/// @param from  the day from which it is said
/// @param why   why it is set
record PassageEntry(UUID id, String code, @Nullable String words, LocalDate from, String why) {

    PassageEntry {
        if (why.isBlank()) {
            throw new IllegalArgumentException("What a council says in its letters is set for a reason");
        }
    }
}
