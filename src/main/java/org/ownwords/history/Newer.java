package org.ownwords.history;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What was recorded on a case since a page was opened, to show beside what was typed.
@Service
public class Newer {

    private final HistoryStore store;
    private final List<Tells> concepts;

    Newer(HistoryStore store, List<Tells> concepts) {
        this.store = store;
        this.concepts = concepts;
    }

    /// The timeline's entries for the facts after the first `read`, the newest first.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Told> than(Chain chain, long read) {
        var rows = store.rowsAfter(chain, read);
        return concepts.stream()
                .flatMap(concept -> rows.isEmpty() ? Stream.of() : concept.tell(chain).stream())
                .filter(told -> rows.contains(told.row()))
                .sorted(Told.NEWEST_FIRST)
                .toList();
    }
}
