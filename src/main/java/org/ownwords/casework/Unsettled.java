package org.ownwords.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that is still open when an enquiry ends.
///
/// @param row   the row that asks for it
/// @param what  what is to be done, in words
/// @param doer  who will do it, or null if not recorded
/// @param dueOn by when, or null
public record Unsettled(
        UUID row,
        String what,
        @Nullable Doer doer,
        @Nullable LocalDate dueOn) {}
