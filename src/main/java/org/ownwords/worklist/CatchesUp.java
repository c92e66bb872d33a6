package org.ownwords.worklist;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ownwords.access.Councils;
import org.ownwords.access.Sight;
import org.ownwords.page.Days;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Works out what is due on cases that were recorded without the doors, such as imported records, and on cases whose
/// pause has run out; and all of them, where a new version asks for something that the one before did not. It looks for
/// them twice a minute, for each council that has people here.
@Component
class CatchesUp {

    private static final long EVERY_MS = 30_000;

    private final Reckoning reckoning;
    private final Councils councils;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /// The councils for which this version has been compared with the one before.
    private final Set<String> begun = ConcurrentHashMap.newKeySet();

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
        if (!begun.contains(authority)) {
            Sight.of(
                    authority,
                    () -> transaction.execute(_ -> {
                        reckoning.begin(authority);
                        return true;
                    }));
            begun.add(authority);
        }
        while (Sight.of(authority, () -> Boolean.TRUE.equals(transaction.execute(_ -> reckoning.catchUp(today))))) {
            // More are outdated.
        }
    }
}
