package org.ownwords.outcome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.Voice;

/// What somebody said, word for word, as the record has it. Another system may have sent the words without
/// the rest.
///
/// @param words what was said, never summarised
/// @param voice whose voice it is, or null where nobody has recorded it
/// @param on    the day it was said, or null where nobody has recorded it
public record Verbatim(
        String words, @Nullable Voice voice, @Nullable LocalDate on) {}
