package org.ownwords.outcome;

import java.time.LocalDate;
import org.ownwords.vocabulary.Voice;

/// What a person said they want: the words, whose voice, and the day.
public record Said(String words, Voice voice, LocalDate on) {

    public Said {
        if (words.isBlank()) {
            throw new IllegalArgumentException("What was said has words");
        }
    }
}
