package org.ownwords.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The danger somebody is in, as it was told.
///
/// @param raisedAt when it was told
/// @param worry    what the worry is, verbatim
/// @param safeNow  how they are kept safe in the meantime, or null where nobody has said
public record Alert(
        Instant raisedAt, String worry, @Nullable String safeNow) {}
