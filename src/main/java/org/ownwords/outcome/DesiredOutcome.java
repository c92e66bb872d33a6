package org.ownwords.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.Voice;

/// Something the person said they want, verbatim.
///
/// @param words      what was said, never summarised
/// @param voice      whose voice it is
/// @param replaces   what they had said before, where this is a changed mind, or null
/// @param whyChanged what changed it, where anybody said
/// @param categories the practitioner's later reading, for the figures; empty where there is none
public record DesiredOutcome(
        OutcomeId id,
        String words,
        Voice voice,
        LocalDate saidOn,
        @Nullable OutcomeId replaces,
        @Nullable String whyChanged,
        Standing standing,
        List<OutcomeCategory> categories,
        String recordedBy,
        Instant recordedAt) {

    public boolean isCurrent() {
        return standing instanceof Standing.Current;
    }
}
