package org.ownwords.risk;

import java.time.Instant;

/// What a manager said of a risk for the council.
///
/// @param by the identity of the manager
public record CouncilsAnswer(boolean agreed, String why, String by, Instant at) {

    public CouncilsAnswer {
        if (why.isBlank()) {
            throw new IllegalArgumentException("Who agrees for the council, or does not, says why");
        }
    }
}
