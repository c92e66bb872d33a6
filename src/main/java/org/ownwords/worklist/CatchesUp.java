package org.ownwords.worklist;

import java.time.Clock;
import org.ownwords.access.Councils;
import org.ownwords.access.Sight;
import org.ownwords.page.Days;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Works out what is due on cases that were recorded without the doors, such as imported records, and on
/// cases whose pause has run out. It looks for them twice a minute, for each council that has people here.
@Component
class CatchesUp {

    private static final long EVERY_MS = 30_000;

    private final Reckoning reckoning;
    private final Councils councils;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CatchesUp(Reckoning reckoning, Councils councils, PlatformTransactionManager transactions, Clock clock) {
        this.reckoning = reckoning;
        this.councils = councils;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(fixedDelay = EVERY_MS)
    void catchUp() {
        for (var authority : councils.here()) {
            catchUp(authority);
        }
    }

    /// Works out the outdated cases of one council, a number of cases at a time, each time in its own
    /// transaction.
    void catchUp(String authority) {
        var today = Days.on(clock.instant());
        while (Sight.of(authority, () -> Boolean.TRUE.equals(transaction.execute(_ -> reckoning.catchUp(today))))) {
            // More are outdated.
        }
    }
}
