package org.ownwords.exchange.carrying;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.access.Sight;
import org.ownwords.exchange.runs.Run;
import org.ownwords.exchange.runs.RunFile;
import org.ownwords.exchange.runs.RunKind;
import org.ownwords.exchange.runs.RunStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What is stored about runs, each time in a transaction of its own, since a run takes longer than a request.
@Component
class RunLog {

    private final RunStore store;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RunLog(RunStore store, Clock clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    List<Run> latest(String authority, int most) {
        return Objects.requireNonNull(transaction.execute(_ -> store.latest(authority, most)));
    }

    Optional<Run> find(String authority, UUID run) {
        return Objects.requireNonNull(transaction.execute(_ -> store.find(authority, run)));
    }

    boolean add(UUID run, RunKind kind, @Nullable String why, By by) {
        return Boolean.TRUE.equals(transaction.execute(_ -> store.add(run, kind, why, by)));
    }

    void far(UUID run, String words, By by) {
        in(by, () -> store.far(by.authority(), run, words));
    }

    Optional<String> howFar(String authority, UUID run) {
        return Objects.requireNonNull(transaction.execute(_ -> store.howFar(authority, run)));
    }

    void done(UUID run, List<RunFile> files, By by) {
        done(run, files, List.of(), List.of(), by);
    }

    /// @param aside the columns that the format does not know
    /// @param told  what else there is to say
    void done(UUID run, List<RunFile> files, List<String> aside, List<String> told, By by) {
        in(by, () -> store.done(by.authority(), run, files, aside, told, clock.instant()));
    }

    void refused(UUID run, String reason, By by) {
        in(by, () -> store.refused(by.authority(), run, reason, clock.instant()));
    }

    /// Outside a request, no council is bound yet.
    private void in(By by, Runnable writing) {
        Sight.of(by.authority(), () -> {
            transaction.executeWithoutResult(_ -> writing.run());
            return true;
        });
    }
}
