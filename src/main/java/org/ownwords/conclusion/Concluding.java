package org.ownwords.conclusion;

import java.util.List;

/// The result of recording a conclusion.
public sealed interface Concluding {

    record Recorded() implements Concluding {}

    /// Somebody else has recorded something on this case since the page was opened. Nothing was recorded.
    record SomethingNewer() implements Concluding {}

    /// The enquiry is already closed, and the closing was not sent back.
    record AlreadyClosed() implements Concluding {}

    /// The council wants something answered or passed first, in words. Nothing was recorded.
    record AsksFirst(List<String> open) implements Concluding {}

    /// Something on the case is still open, and the closing does not say what becomes of it. Nothing was
    /// recorded.
    record LeftOpen() implements Concluding {}
}
