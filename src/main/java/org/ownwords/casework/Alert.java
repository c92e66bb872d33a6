package org.ownwords.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The danger a person is in, as it was reported.
///
/// @param raisedAt when it was told
/// @param worry    what the worry is, verbatim
/// @param safeNow  how they are kept safe in the meantime, or null if not recorded
public record Alert(
        Instant raisedAt, String worry, @Nullable String safeNow) {}
