package org.ownwords.switches;

import java.time.LocalDate;
import java.util.UUID;

/// A switch as somebody sets it.
///
/// @param id    of the row
/// @param code  of the switch
/// @param owner who answers for it at the council, by name
/// @param from  the day from which it holds, until it is set again
/// @param why   why it is set
record SwitchEntry(UUID id, String code, boolean on, String owner, LocalDate from, String why) {

    SwitchEntry {
        if (owner.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("What a council turns on has somebody who answers for it, and a reason");
        }
    }
}
