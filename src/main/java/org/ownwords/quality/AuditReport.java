package org.ownwords.quality;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That what a programme found was reported to a Board.
///
/// @param words what the Board said to it, or null
record AuditReport(
        UUID id, String board, LocalDate on, @Nullable String words) {}
