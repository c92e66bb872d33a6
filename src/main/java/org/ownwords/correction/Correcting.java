package org.ownwords.correction;

import java.util.List;

/// What became of a correction.
sealed interface Correcting {

    /// It is recorded.
    ///
    /// @param now false where it was recorded before, by the same form
    record Corrected(boolean now) implements Correcting {}

    /// Something was recorded since the page was opened, perhaps this correction by somebody else. Nothing is recorded.
    record SomethingNewer() implements Correcting {}

    /// Something else has to be put right before. Nothing is recorded.
    ///
    /// @param why a sentence each
    record Held(List<String> why) implements Correcting {}
}
