package org.ownwords.safety;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How something that keeps the person safe was found when somebody looked again.
///
/// @param ended     whether it is no longer in place; the words say what is instead
/// @param lookAgain when to look again, or null
record Look(
        boolean ended, String words, LocalDate on, @Nullable LocalDate lookAgain) {

    public Look {
        if (words.isBlank()) {
            throw new IllegalArgumentException("What was found has words");
        }
        if (ended && lookAgain != null) {
            throw new IllegalArgumentException("Nobody looks again at what has ended");
        }
    }
}
