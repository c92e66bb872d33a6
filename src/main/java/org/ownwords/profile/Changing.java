package org.ownwords.profile;

/// What came of recording what matters to somebody.
sealed interface Changing {

    /// It is recorded; perhaps it was before, when the same form came first.
    record Done() implements Changing {}

    /// A colleague recorded something else since the form was opened. Nothing was recorded.
    ///
    /// @param now what counts now
    record Newer(Known now) implements Changing {}
}
