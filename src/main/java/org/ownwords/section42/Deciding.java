package org.ownwords.section42;

/// The result of recording a decision.
sealed interface Deciding {

    record Recorded(Section42Decision decision) implements Deciding {}

    /// Whoever decided may not decide it here. Nothing was recorded.
    record NoAuthority() implements Deciding {}

    /// Somebody else has recorded something on this case since the page was opened. Nothing was recorded.
    record SomethingNewer() implements Deciding {}
}
