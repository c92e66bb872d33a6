package org.ownwords.conclusion;

import java.util.List;
import org.ownwords.casework.Unsettled;

/// What the page of closing asks about what is still open.
///
/// @param things what is open now
/// @param gone   what was open when it was typed about and is no longer open
/// @param names  who may do what continues
record StillOpen(List<Unsettled> things, List<Unsettled> gone, List<String> names) {

    public StillOpen {
        things = List.copyOf(things);
        gone = List.copyOf(gone);
        names = List.copyOf(names);
    }

    public boolean isNothing() {
        return things.isEmpty() && gone.isEmpty();
    }
}
