package org.ownwords.conclusion;

import java.util.List;
import org.ownwords.casework.Unsettled;

/// What the page of closing asks about what is still open.
///
/// @param things what is open now
/// @param gone   what was open when it was typed about and is no longer open
/// @param names  who may do what continues
/// @param beside what others still do, about which nothing is asked, a sentence each
record StillOpen(List<Unsettled> things, List<Unsettled> gone, List<String> names, List<String> beside) {

    public StillOpen {
        things = List.copyOf(things);
        gone = List.copyOf(gone);
        names = List.copyOf(names);
        beside = List.copyOf(beside);
    }

    /// Where nobody else does anything about it.
    StillOpen(List<Unsettled> things, List<Unsettled> gone, List<String> names) {
        this(things, gone, names, List.of());
    }

    /// The same, with what others still do.
    StillOpen beside(List<String> sentences) {
        return new StillOpen(things, gone, names, sentences);
    }

    public boolean isNothing() {
        return things.isEmpty() && gone.isEmpty();
    }
}
