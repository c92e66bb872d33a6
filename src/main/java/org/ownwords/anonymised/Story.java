package org.ownwords.anonymised;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One version of a story.
///
/// @param entries the entries of the case that it was written from
/// @param why     why it was written anew, or null for the first version
record Story(
        Telling telling,
        List<UUID> entries,
        StoryConsent consent,
        @Nullable String why) {

    Story {
        entries = List.copyOf(entries);
    }
}
