package org.ownwords.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Told;
import org.ownwords.vocabulary.Voice;

/// Something the person said they want, verbatim.
///
/// @param words      what was said, never summarised
/// @param voice      whose voice it is, or null where another system sent the words without it
/// @param saidOn     the day they were said, or null where another system sent the words without it
/// @param replaces   what they had said before, if they changed their mind, or null
/// @param whyChanged why it changed, if they said
/// @param categories the practitioner's later reading, for the figures; empty where there is none
public record DesiredOutcome(
        OutcomeId id,
        String words,
        @Nullable Voice voice,
        @Nullable LocalDate saidOn,
        @Nullable OutcomeId replaces,
        @Nullable String whyChanged,
        Standing standing,
        List<OutcomeCategory> categories,
        String recordedBy,
        Instant recordedAt) {

    public boolean isCurrent() {
        return standing instanceof Standing.Current;
    }

    /// Whose words these are, if known.
    public String whose() {
        return voice == null ? "It is not known whose words these are" : voice.words();
    }

    /// The categories in a line, in small letters.
    public String categoryWords() {
        return categories.stream()
                .map(category -> category.words().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
    }

    /// When they were said, as far as is known: not later than they were recorded.
    Instant saidAt() {
        return saidOn == null ? recordedAt : Told.onDay(saidOn, recordedAt);
    }
}
