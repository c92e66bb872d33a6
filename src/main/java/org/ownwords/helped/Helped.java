package org.ownwords.helped;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.FeelsSafe;
import org.ownwords.vocabulary.ItHelped;
import org.ownwords.vocabulary.Voice;
import org.ownwords.vocabulary.WhyNotDone;

/// What somebody says of whether it helped what was done without an enquiry, or that they were not asked.
public sealed interface Helped {

    LocalDate on();

    /// Somebody answered.
    ///
    /// @param said     what they say
    /// @param voice    whose words and answers these are
    /// @param forBoard words that the Board may read, as the person agreed, or null
    record Answered(Said said, Voice voice, @Nullable String forBoard, LocalDate on) implements Helped {}

    /// They were not asked.
    ///
    /// @param words more about why, or null
    record NotAsked(WhyNotDone why, @Nullable String words, LocalDate on) implements Helped {}

    /// What somebody says. Whoever answered said something, in words or to a question.
    ///
    /// @param words verbatim, or null
    /// @param feels whether they feel safe now
    record Said(@Nullable String words, ItHelped helped, FeelsSafe feels) {

        public Said {
            if (words == null && saysNothing(helped, feels)) {
                throw new IllegalArgumentException("Somebody who answered said something");
            }
        }

        static boolean saysNothing(ItHelped helped, FeelsSafe feels) {
            return helped == ItHelped.NOT_SAID && (feels == FeelsSafe.CANNOT_SAY || feels == FeelsSafe.NOT_ASKED);
        }
    }

    /// What was recorded, as a sentence.
    default String sentence() {
        return switch (this) {
            case Answered(var _, var voice, var _, var _) ->
                "%s said whether what was done without an enquiry helped."
                        .formatted(
                                switch (voice) {
                                    case ADULT -> "The person";
                                    case REPRESENTATIVE, BEST_INTERESTS -> "Somebody who speaks for the person";
                                    case ADVOCATE -> "Their advocate";
                                });
            case NotAsked(var why, var _, var _) ->
                "They were not asked whether what was done without an enquiry helped. %s.".formatted(why.words());
        };
    }

    /// How far it has come, as a short phrase.
    default String shortly() {
        return switch (this) {
            case Answered(var said, var _, var _, var _) ->
                switch (said.helped()) {
                    case YES -> "It helped";
                    case PARTLY -> "It helped in part";
                    case NO -> "It did not help";
                    case NOT_SAID -> "They were asked whether it helped";
                };
            case NotAsked _ -> "They were not asked whether it helped";
        };
    }
}
