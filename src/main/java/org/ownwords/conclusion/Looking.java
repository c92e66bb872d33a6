package org.ownwords.conclusion;

/// What came of recording what a colleague says of a closing.
sealed interface Looking {

    record Recorded() implements Looking {}

    /// It is their own work. Nothing was recorded.
    record OwnWork() implements Looking {}

    /// Somebody else has looked at this closing already, or it has been closed again since. Nothing was recorded.
    record AlreadyLookedAt() implements Looking {}
}
