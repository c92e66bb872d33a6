package org.ownwords.anonymised;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;

/// Whether the person agrees that their story is told.
sealed interface StoryConsent {

    /// They agreed themselves.
    ///
    /// @param words what they said to it, verbatim, or null
    record Agreed(@Nullable String words, LocalDate on) implements StoryConsent {}

    /// Somebody who speaks for them agreed.
    ///
    /// @param by    who
    /// @param words what was said, or null
    record AgreedForThem(String by, @Nullable String words, LocalDate on) implements StoryConsent {}

    /// Nobody was asked. It may be told all the same where nobody can be recognised, for a reason that is kept.
    record Without(String why) implements StoryConsent {}

    default String sentence() {
        return switch (this) {
            case Agreed(var _, var on) -> "They agreed on %s that it is told without names.".formatted(Days.day(on));
            case AgreedForThem(var by, var _, var on) ->
                "%s agreed for them on %s that it is told without names.".formatted(by, Days.day(on));
            case Without _ -> "They did not agree, because nobody asked them.";
        };
    }

    /// What was said, or why nobody was asked; or null.
    default @Nullable String words() {
        return switch (this) {
            case Agreed(var words, var _) -> words;
            case AgreedForThem(var _, var words, var _) -> words;
            case Without(var why) -> why;
        };
    }
}
