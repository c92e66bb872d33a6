package org.ownwords.attached;

/// What a virus scanner says of a file.
sealed interface Scanned {

    record Clean() implements Scanned {}

    record Infected() implements Scanned {}

    /// It did not answer, or not with one of these.
    record NoAnswer() implements Scanned {}

    /// There is no scanner here.
    record NotAsked() implements Scanned {}
}
