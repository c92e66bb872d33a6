package org.ownwords.negotiation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.outcome.OutcomeId;

/// What was talked through about what everybody wants.
///
/// @param about  the wish of the person that it was about, or null where it was about all of them
/// @param talked what was talked through, and with whom
/// @param said   what the person says about it, verbatim, or null
record Negotiation(
        @Nullable OutcomeId about,
        String talked,
        TookPart tookPart,
        @Nullable String said,
        Ending ending,
        LocalDate on) {

    Negotiation {
        if (talked.isBlank()) {
            throw new IllegalArgumentException("Something was talked through");
        }
    }
}
