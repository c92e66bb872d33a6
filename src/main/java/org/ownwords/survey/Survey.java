package org.ownwords.survey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A survey in one version. Another version is another survey, which follows it: one that has been asked is never
/// changed. It is wide because its page shows each of these by itself.
///
/// @param follows the version before it, or null
/// @param why     why it was written
record Survey(
        UUID id,
        @Nullable UUID follows,
        int version,
        String name,
        Asks asks,
        List<Question> questions,
        String why,
        String by,
        Instant at) {

    Survey {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("A survey has questions");
        }
    }

    String title() {
        return version == 1 ? name : name + ", version " + version;
    }

    String path() {
        return "/surveys/" + id;
    }

    /// What somebody writes: a survey without who it is by.
    record Written(String name, Asks asks, List<Question> questions, String why) {
        Written {
            questions = List.copyOf(questions);
        }
    }
}
