package org.ownwords.quality;

import java.time.LocalDate;
import java.util.UUID;

/// Who reads a case, as the first reader or the second, and by when.
///
/// @param reader their identity
record Given(UUID id, UUID drawn, int place, String reader, LocalDate dueOn) {}
