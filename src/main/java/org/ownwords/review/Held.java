package org.ownwords.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.Voice;

/// A review in the record: what was said, and what it set for the next.
///
/// @param next when to look again, or null
public record Held(
        UUID id,
        LocalDate on,
        Voice voice,
        String words,
        boolean goesOn,
        @Nullable LocalDate next) {}
