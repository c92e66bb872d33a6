package org.ownwords.quality;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a reader found in a case file.
///
/// @param answers by the code of the question
/// @param good    good practice, or null
/// @param themes  what it is about, for others to learn from, or null
/// @param heard   what the person, the worker or somebody else said about it, or null
record Audit(
        Map<String, Answer> answers,
        @Nullable String good,
        @Nullable String themes,
        @Nullable Heard heard) {

    /// The answer to one question.
    ///
    /// @param rating   its code
    /// @param words    why, or null
    /// @param evidence the entries of the case that the reader takes for it
    record Answer(String rating, @Nullable String words, List<UUID> evidence) {
        public Answer {
            evidence = List.copyOf(evidence);
        }
    }

    /// What was heard.
    ///
    /// @param consent how it is known that they agreed to be asked: nobody is asked before that
    record Heard(String words, String consent) {
        public Heard {
            if (words.isBlank() || consent.isBlank()) {
                throw new IllegalArgumentException("Somebody who was asked for an audit agreed to it before");
            }
        }
    }

    public Audit {
        answers = Map.copyOf(answers);
    }
}
