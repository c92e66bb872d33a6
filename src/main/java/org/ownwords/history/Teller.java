package org.ownwords.history;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Everything that the concepts tell of a case. Those are asked that have something to tell: there
/// are many concepts, and most cases have entries of a few.
@Service
public class Teller {

    private final HistoryStore store;
    private final List<Tells> concepts;

    Teller(HistoryStore store, List<Tells> concepts) {
        this.store = store;
        this.concepts = concepts;
    }

    /// The names of the tables that have a row on one of the chains.
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<String> tables(Collection<Chain> chains) {
        return store.tables(chains);
    }

    /// All entries, in no order.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Told> all(Chain chain) {
        var recorded = store.tables(List.of(chain));
        return concepts.stream()
                .filter(concept -> concept.tables().isEmpty() || !Collections.disjoint(concept.tables(), recorded))
                .flatMap(concept -> concept.tell(chain).stream())
                .toList();
    }
}
