package org.ownwords.exchange.carrying;

/// The result of asking for a run.
sealed interface Begun {

    /// It was started now, or before if the same form was sent twice.
    record Begins() implements Begun {}

    /// Another run of the council is going on, or an import from the command line.
    record Busy() implements Begun {}

    /// What was sent cannot be taken, and nothing of it was kept.
    record Refused(String why) implements Begun {}
}
