package org.ownwords.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

    /// The name of the table of each row that has a fact on the chain.
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, String> rows(Chain chain) {
        return store.rows(chain);
    }

    /// The identities of those who recorded on each of the chains, by its id.
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, Set<String>> recorders(Collection<Chain> chains) {
        return store.recorders(chains);
    }

    /// For whoever asks some of the concepts what they tell of a chain.
    @Transactional(propagation = Propagation.MANDATORY)
    public Telling of(Chain chain) {
        return new Telling(chain, store.tables(List.of(chain)));
    }

    /// All entries, in no order.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Told> all(Chain chain) {
        var telling = of(chain);
        return concepts.stream()
                .flatMap(concept -> telling.by(concept).stream())
                .toList();
    }
}
