package org.ownwords;

import java.time.Clock;
import org.ownwords.history.Seals;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// Seals what each authority has recorded: every night, and when the application starts, in case it was not
/// running at night.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DailySeal {

    private final Seals seals;
    private final Clock clock;

    DailySeal(Seals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 0)
    @Scheduled(cron = "0 30 2 * * *", zone = "Europe/London")
    void seal() {
        for (var authority : seals.authorities()) {
            seals.seal(authority, clock.instant());
        }
    }
}
