package org.ownwords.quality;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was found, given to a colleague whose work it is about.
///
/// @param to    their identity
/// @param by    the identity of whoever gave it
/// @param reply what they answered, or null
record Feedback(
        UUID id,
        UUID drawn,
        String to,
        String words,
        String by,
        Instant at,
        @Nullable String reply) {

    String path() {
        return "/quality/feedback/" + id;
    }
}
