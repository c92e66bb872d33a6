package org.ownwords.quality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.person.CaseId;

/// A case that was drawn.
///
/// @param team  the code of the team that held it then, or null
/// @param place its place in the order of the draw
record Drawn(
        UUID id,
        UUID programme,
        UUID cycle,
        CaseId caseId,
        @Nullable String team,
        int place) {

    String path() {
        return "/quality/drawn/" + id;
    }
}
