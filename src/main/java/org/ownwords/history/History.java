package org.ownwords.history;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The only place that keeps facts: it hears each in the transaction that writes its row, before other
/// listeners, and chains it.
@Service
public class History {

    private final HistoryStore store;

    History(HistoryStore store) {
        this.store = store;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Fact fact) {
        store.append(fact);
    }

    /// How many facts there are on the chain: this is what a reader has seen when they open the page.
    @Transactional(propagation = Propagation.MANDATORY)
    public long length(Chain chain) {
        return store.length(chain);
    }

    /// Whether somebody else has recorded anything after the first `read` facts. Holds the chain until the
    /// transaction ends, so that nothing can be recorded between this answer and what is recorded because of
    /// it.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hasNewer(String authority, Chain chain, long read, String by) {
        return store.hasNewer(authority, chain, read, by);
    }

    /// Holds the chain until the transaction ends: what is read of the case from here on stays so until then.
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String authority, Chain chain) {
        store.hasNewer(authority, chain, Long.MAX_VALUE, "");
    }

    /// Which state of the council's record the present transaction reads.
    @Transactional(propagation = Propagation.MANDATORY)
    RecordVersion version(String authority) {
        return store.version(authority);
    }
}
