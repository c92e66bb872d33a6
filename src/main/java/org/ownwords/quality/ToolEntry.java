package org.ownwords.quality;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A set of questions, with where it stands. It is wide because its page shows each of these by itself.
///
/// @param follows    the code of the set that it is another version of, or null
/// @param number     which version it is
/// @param why        why it was written, or null for those that come with the software
/// @param followedBy the code of the version after it, or null
/// @param endings    that it was no longer offered, and was offered again, the oldest first
/// @param by         who wrote it, or null
/// @param at         when, or null
record ToolEntry(
        Tool tool,
        @Nullable String follows,
        int number,
        @Nullable String why,
        @Nullable String followedBy,
        List<Ending> endings,
        @Nullable String by,
        @Nullable Instant at) {

    ToolEntry {
        endings = List.copyOf(endings);
    }

    /// Why it is no longer offered, or null.
    @Nullable String ended() {
        return Ending.ended(endings).orElse(null);
    }

    /// Whether new draws may be read with it.
    boolean isOffered() {
        return followedBy == null && ended() == null;
    }

    /// Whether it may be offered again: not where another version took its place.
    boolean mayBeOfferedAgain() {
        return followedBy == null && ended() != null;
    }

    /// The row that said last that it is no longer offered, or is offered again, or null.
    @Nullable UUID ending() {
        return endings.isEmpty() ? null : endings.getLast().row();
    }
}
