package org.ownwords.capacity;

import org.jspecify.annotations.Nullable;

/// One of the ways in which somebody could be decided for.
///
/// @param benefits what would be good about it for the person, or null
/// @param harms    what would be bad about it for the person, or null
record Choice(
        String what, @Nullable String benefits, @Nullable String harms) {

    public Choice {
        if (what.isBlank()) {
            throw new IllegalArgumentException("An option says what it is");
        }
    }
}
