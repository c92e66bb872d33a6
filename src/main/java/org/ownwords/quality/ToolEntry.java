package org.ownwords.quality;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A set of questions, with where it stands. It is wide because its page shows each of these by itself.
///
/// @param follows    the code of the set that it is another version of, or null
/// @param number     which version it is
/// @param why        why it was written, or null for those that come with the software
/// @param followedBy the code of the version after it, or null
/// @param ended      why it is no longer offered, or null
/// @param by         who wrote it, or null
/// @param at         when, or null
record ToolEntry(
        Tool tool,
        @Nullable String follows,
        int number,
        @Nullable String why,
        @Nullable String followedBy,
        @Nullable String ended,
        @Nullable String by,
        @Nullable Instant at) {

    /// Whether new draws may be read with it.
    boolean isOffered() {
        return followedBy == null && ended == null;
    }
}
