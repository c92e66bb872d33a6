package org.ownwords.conclusion;

/// The result of recording a conclusion.
public sealed interface Concluding {

    record Recorded() implements Concluding {}

    /// Somebody else has recorded something on this case since the page was opened. Nothing was recorded.
    record SomethingNewer() implements Concluding {}

    /// The enquiry is already closed, and the closing was not sent back.
    record AlreadyClosed() implements Concluding {}

    /// Something on the case is still open, and the closing does not say what becomes of it. Nothing was
    /// recorded.
    record LeftOpen() implements Concluding {}
}
