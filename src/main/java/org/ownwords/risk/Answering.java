package org.ownwords.risk;

/// What came of a manager's answer for the council.
public sealed interface Answering {

    /// It is recorded, now or before.
    record Recorded() implements Answering {}

    /// Their post does not give them the authority.
    record NoAuthority() implements Answering {}

    /// They weighed it themselves.
    record OwnWork() implements Answering {}

    /// The risk was weighed again since they opened the page.
    record WeighedAgain() implements Answering {}
}
