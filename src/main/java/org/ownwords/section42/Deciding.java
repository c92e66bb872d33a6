package org.ownwords.section42;

import java.util.List;

/// The result of recording a decision.
sealed interface Deciding {

    record Recorded(Section42Decision decision) implements Deciding {}

    /// Whoever decided may not decide it here. Nothing was recorded.
    record NoAuthority() implements Deciding {}

    /// The council wants something answered or passed first, in words. Nothing was recorded.
    record AsksFirst(List<String> open) implements Deciding {}

    /// Somebody else has recorded something on this case since the page was opened. Nothing was recorded.
    record SomethingNewer() implements Deciding {}
}
