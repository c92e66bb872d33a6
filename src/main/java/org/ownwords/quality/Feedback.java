package org.ownwords.quality;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was found, given to a colleague whose work it is about.
/// It is wide because its page shows each of these by itself.
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
