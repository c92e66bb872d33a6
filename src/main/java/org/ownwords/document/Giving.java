package org.ownwords.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.template.Language;

/// That the person is given their plan in writing as it stands, or is left with what they have.
sealed interface Giving {

    /// It is given.
    ///
    /// @param toWhom who has it, or null for the person
    /// @param words  anything else about it, or null
    /// @param on     the day it reaches them
    record Given(
            CopyForm form,
            Language language,
            How how,
            @Nullable String toWhom,
            @Nullable String words,
            LocalDate on) implements Giving {

        /// `in large print, in Polish`, for a sentence.
        String inWords() {
            return "%s, in %s".formatted(form.inSentence(), language.words());
        }
    }

    /// They are left with what they have.
    ///
    /// @param why it is not given now
    record Left(String why, LocalDate on) implements Giving {
        public Left {
            if (why.isBlank()) {
                throw new IllegalArgumentException("That it is not given has a reason");
            }
        }
    }

    LocalDate on();

    /// In a sentence.
    default String sentence() {
        return switch (this) {
            case Given given -> "The person was given their plan in writing: %s.".formatted(given.inWords());
            case Left _ -> "The person was not given their plan in writing again.";
        };
    }
}
