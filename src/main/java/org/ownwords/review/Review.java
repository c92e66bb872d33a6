package org.ownwords.review;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.Voice;

/// A look back with the person.
///
/// @param words     what they say, verbatim, and whose voice it is
/// @param cameAbout how far each thing they want has come about so far, for those that were talked about
/// @param goesOn    whether the plan goes on
/// @param why       why it does not, or null
/// @param next      when to look again, or null
public record Review(
        LocalDate on,
        Voice voice,
        String words,
        Map<OutcomeId, CameAbout> cameAbout,
        boolean goesOn,
        @Nullable String why,
        @Nullable LocalDate next) {

    public Review {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A review says what the person says");
        }
        cameAbout = Map.copyOf(cameAbout);
    }
}
