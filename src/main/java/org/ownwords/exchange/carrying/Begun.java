package org.ownwords.exchange.carrying;

/// What becomes of asking for a run.
sealed interface Begun {

    /// It goes on, or went on before: the same form was sent twice.
    record Begins() implements Begun {}

    /// Somebody else's goes on, here or at another council.
    record Busy() implements Begun {}

    /// What was sent cannot be taken, and nothing of it was kept.
    record Refused(String why) implements Begun {}
}
