package org.ownwords.exchange.runs;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Objects;
import org.ownwords.access.Councils;
import org.ownwords.access.Sight;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// How many runs of all councils there were, by what became of them, for whoever watches the machines.
@Component
@ConditionalOnProperty("ownwords.metrics.port")
class RunsMeter implements MeterBinder {

    /// One that has not ended goes on, or was broken off.
    private static final List<String> STATES = List.of("not-ended", RunState.DONE.code(), RunState.REFUSED.code());

    private final RunsMeterStore store;
    private final Councils councils;
    private final TransactionTemplate transaction;

    RunsMeter(RunsMeterStore store, Councils councils, PlatformTransactionManager transactions) {
        this.store = store;
        this.councils = councils;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        STATES.forEach(state -> Gauge.builder("ownwords.runs", this, meter -> meter.count(state))
                .description("Bringing records in and taking them out")
                .tag("state", state)
                .register(registry));
    }

    private long count(String state) {
        return councils.here().stream()
                .mapToLong(authority -> Sight.of(
                        authority,
                        () -> Objects.requireNonNull(transaction.execute(_ -> store.count(authority, state)))))
                .sum();
    }
}
