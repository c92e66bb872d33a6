package org.ownwords.anonymised;

import java.util.Set;

/// Whether somebody may say that a story is told: nobody releases what they wrote themselves, in any version.
sealed interface MayRelease {

    record Allowed() implements MayRelease {}

    record WroteIt() implements MayRelease {}

    /// It was released or sent back already, or is told no more.
    record Settled() implements MayRelease {}

    /// Whether they may, as the story stands.
    ///
    /// @param who     the identity of whoever would release it
    /// @param writers the identities of those who wrote a version of it
    static MayRelease of(String who, Set<String> writers, StoryState state) {
        if (!(state instanceof StoryState.Waits)) {
            return new Settled();
        }
        return writers.contains(who) ? new WroteIt() : new Allowed();
    }
}
