package org.ownwords.feedback;

import org.jspecify.annotations.Nullable;

/// Who is asked how it was.
///
/// @param name     of somebody who speaks for the person; null where it is the person
/// @param relation how they know the person, or null
/// @param needs    the language or help they need, or null
public record WhoIsAsked(
        WhoAnswers who,
        @Nullable String name,
        @Nullable String relation,
        @Nullable String needs) {

    public WhoIsAsked {
        if (who != WhoAnswers.ADULT && (name == null || name.isBlank())) {
            throw new IllegalArgumentException("Somebody who speaks for the person has a name");
        }
    }
}
