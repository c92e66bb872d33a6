package org.ownwords.alleged;

import java.time.LocalDate;

/// Something that was noted in a restricted section.
record Note(String words, LocalDate on) {

    public Note {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A note has words");
        }
    }
}
