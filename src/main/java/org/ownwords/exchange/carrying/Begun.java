package org.ownwords.exchange.carrying;

/// The result of asking for a run.
sealed interface Begun {

    /// It was started now, or before if the same form was sent twice.
    record Begins() implements Begun {}

    /// Another run is going on, here or at another council.
    record Busy() implements Begun {}

    /// What was sent cannot be taken, and nothing of it was kept.
    record Refused(String why) implements Begun {}
}
