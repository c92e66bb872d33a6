package org.ownwords.conclusion;

/// What came of recording a conclusion.
public sealed interface Concluding {

    record Recorded() implements Concluding {}

    /// Somebody else has recorded something on this case since the page was opened. Nothing was recorded.
    record SomethingNewer() implements Concluding {}

    /// The enquiry has been closed already, and nobody has sent that back.
    record AlreadyClosed() implements Concluding {}

    /// Something on the case is still open, and nobody has said what becomes of it. Nothing was recorded.
    record LeftOpen() implements Concluding {}
}
