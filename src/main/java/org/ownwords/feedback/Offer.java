package org.ownwords.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What became of asking whether somebody independent may ask how it was.
public sealed interface Offer {

    LocalDate on();

    /// What was said to it.
    ///
    /// @param words verbatim, or null
    /// @param by    whose words they are
    record Said(@Nullable String words, WhoAnswers by) {}

    /// They may be asked. It is wide because the form asks for each of these by itself.
    ///
    /// @param caller who they would like to be asked by, a name or an organisation, or null
    /// @param agreed what they agreed to, in a sentence that whoever asks may read, or null
    /// @param againAfterYear whether somebody may ask again after a year; null where they were not asked that
    record Yes(
            Said said,
            WhoIsAsked asked,
            SafeReach reach,
            @Nullable String caller,
            @Nullable String agreed,
            @Nullable Boolean againAfterYear,
            LocalDate on)
            implements Offer {

        /// Whether they said that somebody may ask again after a year.
        boolean mayBeAskedAgain() {
            return Boolean.TRUE.equals(againAfterYear);
        }

        /// The same as a sentence, or null where they were not asked.
        @Nullable String againSentence() {
            return againAfterYear == null
                    ? null
                    : againAfterYear
                            ? "Somebody may ask again after a year how it has been."
                            : "They do not want to be asked again after a year.";
        }
    }

    /// They do not want to be asked.
    record No(Said said, LocalDate on) implements Offer {}

    /// They want to be asked this again later.
    ///
    /// @param again on which day, or null
    record Later(Said said, @Nullable LocalDate again, LocalDate on) implements Offer {}

    /// It was not offered.
    ///
    /// @param words more about why, or null
    record NotAsked(WhyNotOffered why, @Nullable String words, LocalDate on) implements Offer {}

    /// What was said, as a sentence.
    default String sentence() {
        return switch (this) {
            case Yes yes ->
                switch (yes.asked().who()) {
                    case ADULT -> "They may be asked how it was.";
                    case REPRESENTATIVE, ADVOCATE ->
                        "%s may be asked how it was.".formatted(yes.asked().name());
                };
            case No _ -> "They do not want to be asked how it was.";
            case Later(var _, var again, var _) ->
                again == null
                        ? "They want to be asked later whether they may be asked how it was."
                        : "They want to be asked again on %s whether they may be asked how it was."
                                .formatted(org.ownwords.page.Days.day(again));
            case NotAsked(var why, var _, var _) -> "How it was is not asked. %s.".formatted(why.words());
        };
    }
}
