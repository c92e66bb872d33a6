package org.ownwords;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.ownwords.history.SealCopies;
import org.ownwords.history.Seals;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// Seals once each night what each authority has recorded, and writes a copy of the seal outside the
/// database. Every node looks every few minutes whether that was done since half past two, and whichever
/// comes first does it: one that was killed, or was not running at night, is made up for by the next.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DailySeal {

    private static final LocalTime NIGHT = LocalTime.of(2, 30);
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Seals seals;
    private final SealCopies copies;
    private final Clock clock;
    private final Lock turn = new ReentrantLock();

    DailySeal(Seals seals, SealCopies copies, Clock clock) {
        this.seals = seals;
        this.copies = copies;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 0)
    @Scheduled(cron = "${ownwords.seals.look:0 */5 * * * *}")
    void seal() {
        // It may be time again while an earlier turn still waits for the database.
        if (!turn.tryLock()) {
            return;
        }
        try {
            var now = clock.instant();
            for (var authority : seals.authorities()) {
                seals.sealSince(lastNight(now), authority, now);
                copies.copy(authority, now);
            }
        } finally {
            turn.unlock();
        }
    }

    /// The last half past two.
    static Instant lastNight(Instant now) {
        var here = now.atZone(HERE);
        var today = here.toLocalDate().atTime(NIGHT).atZone(HERE);
        return (today.isAfter(here)
                        ? here.toLocalDate().minusDays(1).atTime(NIGHT).atZone(HERE)
                        : today)
                .toInstant();
    }
}
