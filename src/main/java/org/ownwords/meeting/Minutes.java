package org.ownwords.meeting;

import org.jspecify.annotations.Nullable;

/// What was written down of a meeting.
///
/// @param words what the person gets too
/// @param apart what was said without them, which only those have who were there, or null
/// @param made  how they were made and by whom, or null
record Minutes(
        String words, @Nullable String apart, @Nullable String made) {

    public Minutes {
        if (words.isBlank()) {
            throw new IllegalArgumentException("Minutes have words that the person can have");
        }
    }
}
