package org.ownwords.access;

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
}
