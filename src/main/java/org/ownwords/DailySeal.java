package org.ownwords;

import java.time.Clock;
import org.ownwords.history.SealCopies;
import org.ownwords.history.Seals;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// Seals what each authority has recorded: every night, and when the application starts, in case it was not
/// running at night. A copy of the seal is written outside the database; where that fails, it is tried again each hour.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DailySeal {

    private final Seals seals;
    private final SealCopies copies;
    private final Clock clock;

    DailySeal(Seals seals, SealCopies copies, Clock clock) {
        this.seals = seals;
        this.copies = copies;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 0)
    @Scheduled(cron = "0 30 2 * * *", zone = "Europe/London")
    void seal() {
        for (var authority : seals.authorities()) {
            seals.seal(authority, clock.instant());
            copies.copy(authority, clock.instant());
        }
    }

    @Scheduled(cron = "0 0 * * * *", zone = "Europe/London")
    void copy() {
        for (var authority : seals.authorities()) {
            copies.copy(authority, clock.instant());
        }
    }
}
