package org.ownwords.negotiation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.outcome.OutcomeId;

/// Who is to bring something about that the person wants.
/// It is wide because the form asks for each of these by itself.
///
/// @param who     who leads it, or the person themselves
/// @param bringer who that is, to choose from, or null where it was not said
/// @param helping who else does what towards it, or null
/// @param council what the council can do where it is not all its own to give, or null
record BringingAbout(
        OutcomeId outcome,
        String who,
        @Nullable Bringer bringer,
        @Nullable String helping,
        Gift gift,
        @Nullable String council,
        LocalDate on) {

    BringingAbout {
        if (who.isBlank()) {
            throw new IllegalArgumentException("Somebody is to bring it about");
        }
        if (council != null && !gift.isForOthers()) {
            throw new IllegalArgumentException("Only where it is for others too is it said what the council can do");
        }
    }
}
