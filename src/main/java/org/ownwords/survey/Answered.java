package org.ownwords.survey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one organisation, or somebody of it, answered.
///
/// @param who who answered, as what they are, or null
record Answered(UUID id, Organised organisation, @Nullable String who, List<Answer> answers, String by, Instant at) {

    /// An organisation.
    ///
    /// @param id which it is, of those that the council works with, or null
    record Organised(String name, @Nullable UUID id) {}

    /// An answer to one question, in its place.
    ///
    /// @param ratings the answers that were chosen, or the number; none where it was passed over
    /// @param words   an empty text where there are none
    record Answer(List<String> ratings, String words) {
        Answer {
            ratings = List.copyOf(ratings);
        }

        boolean isEmpty() {
            return ratings.isEmpty() && words.isEmpty();
        }
    }

    Answered {
        answers = List.copyOf(answers);
    }

    /// To the question in a place. Nothing was said to one that an older page did not ask.
    Answer to(int place) {
        return place < answers.size() ? answers.get(place) : new Answer(List.of(), "");
    }
}
