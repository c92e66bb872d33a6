package org.ownwords.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An answer to one question, at one time.
///
/// @param said    what they say about it, verbatim, or null
/// @param askedBy who asked, or says why nobody did
public record Consent(
        Question question, Answer answer, @Nullable String said, String askedBy, LocalDate on) {

    public Consent {
        if (askedBy.isBlank()) {
            throw new IllegalArgumentException("Somebody asked");
        }
    }
}
