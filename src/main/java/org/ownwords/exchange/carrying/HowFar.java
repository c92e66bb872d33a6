package org.ownwords.exchange.carrying;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.ownwords.exchange.format.Progress;

/// How far a run has come, in words, told no more often than somebody can read.
final class HowFar implements Progress {

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final Consumer<String> told;
    private final Clock clock;
    private Instant last = Instant.MIN;

    HowFar(Consumer<String> told, Clock clock) {
        this.told = told;
        this.clock = clock;
    }

    private void tell(String words) {
        var now = clock.instant();
        if (last.equals(Instant.MIN) || !now.isBefore(last.plus(BETWEEN))) {
            last = now;
            told.accept(words);
        }
    }

    @Override
    public void read(String file, long rows) {
        tell(String.format(Locale.UK, "%,d rows of %s read", rows, file));
    }

    @Override
    public void added(int steps, int of) {
        tell("All rows read. Bringing in what is new: step %d of %d".formatted(steps, of));
    }
}
