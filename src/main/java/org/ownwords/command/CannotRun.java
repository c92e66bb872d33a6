package org.ownwords.command;

import org.jspecify.annotations.Nullable;

/// A command cannot be carried out. The message says what the operator can do.
public final class CannotRun extends RuntimeException {

    public CannotRun(String message) {
        super(message);
    }

    public CannotRun(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
