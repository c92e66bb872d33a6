package org.ownwords.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.FeelsSafe;
import org.ownwords.vocabulary.WhyNotDone;

/// How it has been for somebody since an enquiry ended, as they were asked about a year later; or that they were not
/// asked. The team asks, and nobody independent: it is no interview (Making Safeguarding Personal outcomes framework),
/// and decides nothing about the enquiry.
public sealed interface SinceThen {

    LocalDate on();

    /// Somebody answered.
    ///
    /// @param words   what they say, verbatim, or null
    /// @param asking  who answers, and how they were asked
    /// @param answers what they answer; where they answer nothing, they said something in words
    record Answered(@Nullable String words, Asking asking, Answers answers, LocalDate on) implements SinceThen {

        public Answered {
            if (words == null && answers.saysNothing()) {
                throw new IllegalArgumentException("Somebody who answered said something");
            }
        }
    }

    /// They were not asked.
    ///
    /// @param words more about why, or null
    record NotAsked(WhyNotDone why, @Nullable String words, LocalDate on) implements SinceThen {}

    /// Who was asked, in which way and by whom.
    record Asking(WhoAnswers who, HowAsked how, String by) {

        public Asking {
            if (by.isBlank()) {
                throw new IllegalArgumentException("Whoever asked has a name");
            }
        }
    }

    /// What somebody answers to each question. It is never made into one number.
    ///
    /// @param feels whether they feel safe now
    record Answers(HowItHasBeen been, FeelsSafe feels, HasLasted lasted) {

        boolean saysNothing() {
            return been == HowItHasBeen.NOT_SAID
                    && (feels == FeelsSafe.CANNOT_SAY || feels == FeelsSafe.NOT_ASKED)
                    && lasted == HasLasted.NOT_SAID;
        }
    }

    /// What was recorded, as a sentence.
    default String sentence() {
        return switch (this) {
            case Answered(var _, var asking, var _, var _) ->
                "%s said how it has been since the enquiry ended."
                        .formatted(
                                switch (asking.who()) {
                                    case ADULT -> "The person";
                                    case REPRESENTATIVE -> "Somebody who speaks for the person";
                                    case ADVOCATE -> "Their advocate";
                                });
            case NotAsked(var why, var _, var _) ->
                "They were not asked how it has been since the enquiry ended. %s.".formatted(why.words());
        };
    }
}
