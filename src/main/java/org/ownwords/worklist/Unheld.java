package org.ownwords.worklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ownwords.person.CaseId;

/// An open case that nobody holds.
///
/// @param worry   the concern, as it was told
/// @param safeNow how the person is kept safe in the meantime, or null where nobody has said
/// @param team    the team it was given to, or null
public record Unheld(
        CaseId caseId,
        String person,
        Instant raisedAt,
        String worry,
        @Nullable String safeNow,
        @Nullable String team) {}
