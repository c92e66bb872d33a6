package org.ownwords.consent;

/// What the person said of telling somebody, by some day.
public sealed interface SaidOfTelling {

    /// They said no to nothing that counts for whoever is told.
    record NoRefusal() implements SaidOfTelling {}

    /// They said no, and it goes on without their agreement, on a ground.
    record OnGround() implements SaidOfTelling {}

    /// They said no, and no ground is recorded.
    ///
    /// @param words   to what they said no, to whom and when
    /// @param isNamed whether they were asked about telling this one, and not about all of it
    /// @param path    where it is said on what ground it goes on
    record No(String words, boolean isNamed, String path) implements SaidOfTelling {}
}
