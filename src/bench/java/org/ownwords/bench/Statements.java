package org.ownwords.bench;

import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;

/// Counts what the application asks the database.
final class Statements {

    private final AtomicInteger asked = new AtomicInteger();

    private Statements() {}

    static Statements of(Council council) {
        var statements = new Statements();
        council.bean(DSLContext.class)
                .configuration()
                .setAppending(new DefaultExecuteListenerProvider(new ExecuteListener() {
                    @Override
                    public void executeStart(ExecuteContext context) {
                        statements.asked.incrementAndGet();
                    }
                }));
        return statements;
    }

    int asked() {
        return asked.get();
    }
}
