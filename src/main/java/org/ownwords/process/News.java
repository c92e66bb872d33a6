package org.ownwords.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was heard of a process.
///
/// @param ended    whether it has ended; the words say with what outcome
/// @param askAgain when to ask again, or null
record News(
        boolean ended, String words, LocalDate on, @Nullable LocalDate askAgain) {

    public News {
        if (words.isBlank()) {
            throw new IllegalArgumentException("What was heard has words");
        }
        if (ended && askAgain != null) {
            throw new IllegalArgumentException("Nobody asks again about what has ended");
        }
    }
}
