package org.ownwords.family;

/// Whether telling a relative goes against what the person said, and what it takes then.
sealed interface Against {

    /// It does not.
    record No() implements Against {}

    /// It does, and takes a ground.
    record Ground() implements Against {}

    /// It does, and a ground is recorded.
    record GroundStands() implements Against {}

    /// It is said that the person wants it, and recorded that they said no to telling this one.
    ///
    /// @param words what is recorded
    record AnswerFirst(String words) implements Against {}
}
