package org.ownwords.jointboard;

import java.util.Objects;
import java.util.function.Supplier;
import org.ownwords.access.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads something of another council within the sight of that council, in a transaction of its own that can write
/// nothing. Whoever uses it gives out only what is published, and only where [Sharing] says so.
@Component
public class TheirSight {

    private final TransactionTemplate transaction;

    TheirSight(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        // What began in the sight of one council never goes on in that of another.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NEVER);
    }

    /// What the work gives, as the council sees it.
    public <T> T of(String authority, Supplier<T> work) {
        return Sight.of(authority, () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
