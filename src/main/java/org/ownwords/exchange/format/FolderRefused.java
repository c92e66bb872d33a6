package org.ownwords.exchange.format;

/// A folder cannot be written to, and nothing in it has been touched. The message says what the operator can do.
public final class FolderRefused extends RuntimeException {

    public FolderRefused(String message) {
        super(message);
    }
}
