package org.ownwords.quality;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One draw of a programme, as it was made. It is wide because its page shows each of these by itself.
///
/// @param tool      the questions that its cases are read with
/// @param frameSize how much there was to draw from
/// @param why       why this frame, or null
record Cycle(
        UUID id,
        UUID programme,
        Tool tool,
        Frame frame,
        Sampling sampling,
        int frameSize,
        @Nullable String why,
        Instant at) {

    String path() {
        return "/quality/cycles/" + id;
    }
}
