package org.ownwords.family;

import org.jspecify.annotations.Nullable;

/// What a relative fears, such as being blamed for what they told us, and how it was answered.
///
/// @param words    what they fear, or null where they said nothing of it
/// @param answered what was said to that, or null
record Fear(@Nullable String words, @Nullable String answered) {

    Fear {
        if (words == null && answered != null) {
            throw new IllegalArgumentException("Only a fear is answered");
        }
    }

    /// Whether they said what they fear, and nobody has answered it.
    boolean isUnanswered() {
        return words != null && answered == null;
    }
}
