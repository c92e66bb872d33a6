package org.ownwords.switches;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A switch as somebody sets it.
///
/// @param id    of the row
/// @param code  of the switch
/// @param owner who answers for it at the council, by name
/// @param from  the day from which it holds, until it is set again
/// @param why   why it is set
/// @param again the day on which whoever answers for it looks at it again, or null
/// It is wide because the form asks for each of these by itself.
record SwitchEntry(
        UUID id,
        String code,
        boolean on,
        String owner,
        LocalDate from,
        String why,
        @Nullable LocalDate again) {

    SwitchEntry {
        if (owner.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("What a council turns on has somebody who answers for it, and a reason");
        }
    }

    /// Whether the day has passed on which it was to be looked at again.
    boolean isToLookAt(LocalDate today) {
        return again != null && again.isBefore(today);
    }
}
