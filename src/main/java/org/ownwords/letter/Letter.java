package org.ownwords.letter;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A letter as it was sent.
///
/// @param about   the concern or the meeting that it is about, by kind
/// @param resends the letter that is sent once more, or null
record Letter(
        LetterKind kind,
        UUID about,
        Made made,
        Own own,
        Sent sent,
        @Nullable UUID resends) {

    /// What the worker added.
    ///
    /// @param words    or null
    /// @param namedWhy why somebody is named in them, or null
    record Own(@Nullable String words, @Nullable String namedWhy) {}

    /// To whom it went, how, and when.
    record Sent(String toWhom, SentHow how, LocalDate on) {
        public Sent {
            if (toWhom.isBlank()) {
                throw new IllegalArgumentException("A letter goes to somebody");
            }
        }
    }

    /// Every word of it.
    String whole() {
        return Stream.of(made.begins(), own.words(), made.ends())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    }
}
