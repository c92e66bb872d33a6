package org.ownwords.feedback;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.WhyNotDone;

/// What came of asking.
public sealed interface Heard {

    LocalDate on();

    /// Somebody answered. Any question may have been passed over.
    ///
    /// @param more what they said besides, verbatim, or null
    record Answered(
            WhoAnswers by,
            HowAsked how,
            QuestionSet set,
            List<Reply> replies,
            @Nullable String more,
            LocalDate on) implements Heard {

        public Answered {
            replies = List.copyOf(replies);
            if (replies.isEmpty() && more == null) {
                throw new IllegalArgumentException("Somebody who answered said something");
            }
        }
    }

    /// Nobody was asked in the end.
    ///
    /// @param words more about why, or null
    record NotDone(WhyNotDone why, @Nullable String words, LocalDate on) implements Heard {}

    /// What was said to one question.
    ///
    /// @param answer the code of the answer, or null where only words were said
    /// @param words  what was said, verbatim, or null
    record Reply(
            String question,
            @Nullable String answer,
            @Nullable String words) {

        public Reply {
            if (answer == null && words == null) {
                throw new IllegalArgumentException("A question that was passed over has no reply");
            }
        }
    }
}
