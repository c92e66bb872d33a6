package org.ownwords.correction;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Row;

/// That an entry is wrong, and how that is known.
///
/// @param row        the entry's row
/// @param with       the correction of another entry that it fell with, or null where it was corrected itself
/// @param replacedBy the row that was recorded instead, or null
/// @param why        what was wrong
public record InError(
        Row row, @Nullable UUID with, @Nullable UUID replacedBy, String why) {

    public InError {
        if (why.isBlank()) {
            throw new IllegalArgumentException("A correction says what was wrong");
        }
    }
}
