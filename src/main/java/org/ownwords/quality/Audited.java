package org.ownwords.quality;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An audit as it was recorded last. It is wide because its page shows each of these by itself.
///
/// @param given  the row that gave the case to the reader
/// @param place  whether they are the first reader or the second
/// @param reader their identity
/// @param why    what was wrong with it as it was recorded before, or null
record Audited(
        UUID id,
        UUID drawn,
        UUID given,
        int place,
        String reader,
        Audit audit,
        @Nullable String why,
        Instant at) {}
