package org.ownwords.access;

/// What came of changing a post.
public sealed interface PostChange {

    /// It is recorded.
    record Made() implements PostChange {}

    /// Somebody else signs in with this name, here or in another council.
    record UsernameTaken() implements PostChange {}

    /// Somebody else has changed it since.
    record ChangedSince() implements PostChange {}
}
