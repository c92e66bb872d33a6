package org.ownwords.database;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;

/// How long we wait for a server to start or stop.
record Patience(long end) {

    static final Duration LONGEST = Duration.ofSeconds(60);

    static Patience begin() {
        return of(LONGEST);
    }

    static Patience of(Duration longest) {
        return new Patience(System.nanoTime() + longest.toNanos());
    }

    boolean isOver() {
        return System.nanoTime() - end > 0;
    }

    static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("Interrupted while waiting for PostgreSQL").initCause(e);
        }
    }
}
