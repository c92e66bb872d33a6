package org.ownwords;

/// A command cannot be carried out. The message says what the operator can do.
final class CannotRun extends RuntimeException {

    CannotRun(String message) {
        super(message);
    }

    CannotRun(String message, Throwable cause) {
        super(message, cause);
    }
}
