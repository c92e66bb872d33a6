package org.ownwords.casework;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One step a matter has come: "Concern 2 July", "Duty arises 3 July (decided by S. Oyelaran)". Steps of the same row
/// stand in one line; a row that came out of another goes on from it.
///
/// @param of    the row it is a step of: a concern, or an enquiry
/// @param after the row that one came out of, or null where it is the beginning
/// @param order where it stands among the steps of its row; the smallest comes first
/// @param words a short phrase, or null where there is only something to do
/// @param links what can be done from here
public record Step(
        UUID of, @Nullable UUID after, int order, @Nullable String words, List<Link> links) {

    public Step {
        links = List.copyOf(links);
    }
}
