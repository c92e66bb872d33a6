package org.ownwords.timescale;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Kept;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The bank holidays that a council has set differently from how they were published.
@Service
@Transactional
class BankHolidaysHere {

    private final BankHolidayStore store;
    private final ApplicationEventPublisher events;

    BankHolidaysHere(BankHolidayStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Sets whether a day is a bank holiday. The row recorded last counts for its day. Sent twice, it
    /// is recorded once.
    Change set(BankHolidayEntry entry, By by) {
        if (store.add(entry, by)) {
            events.publishEvent(new BankHolidaySet(entry.id(), by));
            return new Change.Made();
        }
        return store.recorded(entry.id())
                .map(before -> Change.sentAgain(before, entry))
                .orElseGet(Change.ChangedSince::new);
    }

    /// All that was recorded, the newest first, up to [BankHolidayStore#MOST].
    @Transactional(readOnly = true)
    List<Kept<BankHolidayEntry>> all() {
        return store.all();
    }

    /// Those the council works with.
    @Transactional(readOnly = true)
    Holidays now() {
        return store.holidays();
    }
}
