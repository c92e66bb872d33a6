package org.ownwords.quality;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A programme of reading case files.
record Programme(UUID id, SetUp setUp, String by, Instant at) {

    /// How it was set up. It is wide because a page shows each of these by itself.
    ///
    /// @param otherTeam       whether nobody reads a case that their own team holds
    /// @param secondReader    whether somebody else reads each case too
    /// @param period          how often cases are drawn, in words
    /// @param owner           who is responsible for it, in words
    /// @param confidentiality what was agreed about who hears what, or null
    record SetUp(
            String name,
            ProgrammeKind kind,
            Tool tool,
            boolean otherTeam,
            boolean secondReader,
            String period,
            String owner,
            String why,
            @Nullable String confidentiality) {

        public SetUp {
            if (name.isBlank() || why.isBlank()) {
                throw new IllegalArgumentException("A programme has a name, and a reason");
            }
        }
    }

    Tool tool() {
        return setUp.tool();
    }

    String path() {
        return "/quality/programmes/" + id;
    }

    /// How many people read each case.
    int readers() {
        return setUp.secondReader() ? 2 : 1;
    }
}
