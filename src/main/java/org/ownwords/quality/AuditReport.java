package org.ownwords.quality;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That what a programme found was reported to a Board.
///
/// @param recorded the row it was recorded in last
/// @param words    what the Board said to it, or null
record AuditReport(
        UUID id,
        AsRecorded recorded,
        String board,
        LocalDate on,
        @Nullable String words) {}
