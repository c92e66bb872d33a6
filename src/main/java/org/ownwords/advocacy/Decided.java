package org.ownwords.advocacy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A decision that stands, in brief.
///
/// @param who somebody who was considered to support the person, or null
/// @param by  the identity of whoever recorded it
record Decided(
        UUID id, LocalDate on, DutyResult result, @Nullable String who, String by) {}
