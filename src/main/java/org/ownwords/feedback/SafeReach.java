package org.ownwords.feedback;

import org.jspecify.annotations.Nullable;

/// How somebody can be reached without putting them in danger.
///
/// @param contact the number, or where
/// @param when    the days and times that are safe, or null where nobody said
/// @param notToDo what nobody must do, such as leave a message, or null
public record SafeReach(
        HowAsked how,
        String contact,
        @Nullable String when,
        @Nullable String notToDo) {

    public SafeReach {
        if (contact.isBlank()) {
            throw new IllegalArgumentException("Somebody is reached somewhere");
        }
    }
}
