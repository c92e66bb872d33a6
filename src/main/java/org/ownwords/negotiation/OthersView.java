package org.ownwords.negotiation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.outcome.OutcomeId;

/// What somebody else wants for the person, or suggests to them.
///
/// @param who    who it is, in words: `Her son James`
/// @param words  what they want, verbatim
/// @param beside the wish of the person that it stands beside, or null where it is about none by itself
record OthersView(
        Whose whose, String who, String words, @Nullable OutcomeId beside, Reception reception, LocalDate on) {

    OthersView {
        if (who.isBlank() || words.isBlank()) {
            throw new IllegalArgumentException("A view has words, and somebody whose it is");
        }
    }
}
