package org.ownwords.exchange.carrying;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.ownwords.exchange.format.Progress;

/// How far a run has come, in words.
final class HowFar implements Progress {

    private final AtomicReference<String> words = new AtomicReference<>();

    Optional<String> words() {
        return Optional.ofNullable(words.get());
    }

    @Override
    public void read(String file, long rows) {
        words.set(String.format(Locale.UK, "%,d rows of %s read", rows, file));
    }

    @Override
    public void added(int steps, int of) {
        words.set("All rows read. Bringing in what is new: step %d of %d".formatted(steps, of));
    }
}
