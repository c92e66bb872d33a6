package org.ownwords.command;

/// What comes of reading what an operator asks for.
public sealed interface Asked permits Task, Asked.Misused {

    /// It cannot be understood. Nothing is guessed.
    record Misused(String why) implements Asked {}
}
