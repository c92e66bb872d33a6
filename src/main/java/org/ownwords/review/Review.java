package org.ownwords.review;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.EachOther;
import org.ownwords.vocabulary.Voice;

/// A look back with the person.
///
/// @param words     what they say, verbatim, and whose voice it is
/// @param cameAbout how far each thing they want has come about so far, for those that were talked about
/// @param well      how well they and whoever talked with them understood each other, or null
public record Review(
        LocalDate on,
        Voice voice,
        String words,
        Map<OutcomeId, CameAbout> cameAbout,
        WhatNext whatNext,
        @Nullable EachOther well) {

    public Review {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A review says what the person says");
        }
        cameAbout = Map.copyOf(cameAbout);
    }

    /// One of which it is not said how well they understood each other.
    public Review(LocalDate on, Voice voice, String words, Map<OutcomeId, CameAbout> cameAbout, WhatNext whatNext) {
        this(on, voice, words, cameAbout, whatNext, null);
    }
}
