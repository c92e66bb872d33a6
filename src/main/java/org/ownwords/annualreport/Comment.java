package org.ownwords.annualreport;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody says of a draft.
///
/// @param by      their identity
/// @param settled what was done about it, or null
record Comment(
        UUID id,
        String words,
        String by,
        Instant at,
        @Nullable String settled) {}
