package org.ownwords.risk;

import java.time.LocalDate;
import java.util.UUID;

/// What a council and its partners agreed about how they work with risk, as somebody sets it.
///
/// @param id         of the row
/// @param words      the principles, as they are shown
/// @param agreedWith with whom they were agreed
/// @param since      the day from which they hold
/// @param why        why they are set, or are changed
record PrinciplesEntry(UUID id, String words, String agreedWith, LocalDate since, String why) {

    public PrinciplesEntry {
        if (words.isBlank() || agreedWith.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("Principles were agreed with somebody, and are set for a reason");
        }
    }
}
