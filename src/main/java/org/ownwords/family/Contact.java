package org.ownwords.family;

import org.jspecify.annotations.Nullable;

/// What is arranged about contact of the person with somebody.
///
/// @param withWhom who it is, in words: `His son B`
/// @param said     what the person says about it, verbatim, or null
public record Contact(
        String withWhom,
        Arranged arranged,
        WhoseDecision whose,
        @Nullable String said,
        String why,
        Timing timing) {

    public Contact {
        if (withWhom.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("Contact is with somebody, and what is arranged has a reason");
        }
    }
}
