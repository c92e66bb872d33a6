package org.ownwords.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.anonymised.StoryId;
import org.ownwords.vocabulary.Principle;

/// A workshop as it was recorded last.
///
/// @param id of the workshop, however often it was said anew
record Workshop(UUID id, StoryId story, Notes notes, Version version) {

    /// What came out of it.
    ///
    /// @param tookPart  which groups or organisations: nobody is named
    /// @param said      what was said by the principles; those of which nothing was said are not in it
    /// @param planLacks what the Board's strategic plan says too little about, as they found; or null
    /// @param willDo    what those who were there will do differently
    record Notes(
            LocalDate on,
            String tookPart,
            Map<Principle, String> said,
            @Nullable String planLacks,
            String willDo) {

        Notes {
            said = Map.copyOf(said);
            if (said.isEmpty()) {
                throw new IllegalArgumentException("A workshop looks at one principle at least");
            }
        }
    }

    /// Which row says so.
    ///
    /// @param why     why it was said anew, or null
    /// @param inError whether it should not be here
    /// @param by      the identity of whoever recorded it
    record Version(UUID row, @Nullable String why, boolean inError, String by, Instant at) {}

    String path() {
        return "/workshops/" + id;
    }
}
