package org.ownwords.safety;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that keeps the person safe for now.
///
/// @param what      what it is, in a line
/// @param doneBy    who sees to it; it may be the person
/// @param why       why it is needed, and why no more than this, or null
/// @param theirView what the person says about it, or null
/// @param from      since when
/// @param lookAgain when to look at it again, or null
record Interim(
        String what,
        String doneBy,
        @Nullable String why,
        @Nullable String theirView,
        LocalDate from,
        @Nullable LocalDate lookAgain) {

    public Interim {
        if (what.isBlank() || doneBy.isBlank()) {
            throw new IllegalArgumentException("Somebody does something to keep the person safe");
        }
    }

    /// `Her sister stays at night, seen to by Ann`
    String words() {
        return "%s, seen to by %s".formatted(what, doneBy);
    }
}
