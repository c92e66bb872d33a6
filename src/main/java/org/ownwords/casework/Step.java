package org.ownwords.casework;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One step a matter has come: "Concern 2 July 2026", "Duty arises 3 July 2026 (decided by Sam Oyelaran)". Steps of the
/// same row stand in one line; a row that came out of another goes on from it.
///
/// @param of    the row it is a step of: a concern, or an enquiry
/// @param after the row that one came out of, where this concept knows, or null. A row begins a line if no
///              concept knows what it came out of
/// @param order its place among the steps of its row; the smallest comes first
/// @param words a short phrase, or null where there is only something to do
/// @param ends  whether the row has come to its end with it
/// @param next  what can be done from here
public record Step(
        UUID of, @Nullable UUID after, int order, @Nullable String words, boolean ends, List<Next> next) {

    public Step {
        next = List.copyOf(next);
    }
}
