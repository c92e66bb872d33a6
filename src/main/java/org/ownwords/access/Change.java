package org.ownwords.access;

import org.ownwords.page.Problems;

/// What came of changing something that a council has set.
public sealed interface Change {

    /// It is recorded, now or when the same form was sent before.
    record Made() implements Change {}

    /// There is or was another of this name.
    record Taken() implements Change {}

    /// Somebody else has changed it since it was read, or the same form was sent before with other words.
    record ChangedSince() implements Change {}

    /// What comes of sending something under an id that is recorded already: the same is recorded once, and something
    /// else is never taken for it.
    static Change sentAgain(Object recorded, Object sent) {
        return recorded.equals(sent) ? new Made() : new ChangedSince();
    }

    /// What a page says of [ChangedSince] where it shows what was recorded before.
    ///
    /// @param field where they typed theirs
    static Problems changedSince(String field) {
        return Problems.of(
                field,
                "This was changed since you opened it. Look at what was recorded below, and send yours again if it is"
                        + " still right");
    }

    /// The same for what replaces nothing, where only the same form sent before can be in the way.
    static Problems sentBefore(String field) {
        return Problems.of(
                field,
                "This form was sent before with other words, which are recorded. Send yours again if it is still"
                        + " right");
    }
}
