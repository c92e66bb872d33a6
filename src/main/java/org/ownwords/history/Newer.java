package org.ownwords.history;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What was recorded on a case since a page was opened, to show beside what was typed.
@Service
public class Newer {

    private final HistoryStore store;
    private final Teller teller;

    Newer(HistoryStore store, Teller teller) {
        this.store = store;
        this.teller = teller;
    }

    /// The timeline's entries for the facts after the first `read`, the newest first.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Told> than(Chain chain, long read) {
        var rows = store.rowsAfter(chain, read);
        var told = rows.isEmpty() ? List.<Told>of() : teller.all(chain);
        return told.stream()
                .filter(each -> rows.contains(each.row()))
                .sorted(Told.NEWEST_FIRST)
                .toList();
    }
}
