package org.ownwords.arrangement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.arrangement.ArrangementFact.WishRecorded;
import org.ownwords.arrangement.ArrangementFact.WishWithdrawn;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the person wished for in advance, and that they took it back. The same id twice records once.
@Service
@Transactional
class Wishes {

    private final WishStore store;
    private final WishAddsStore adds;
    private final ApplicationEventPublisher events;

    Wishes(WishStore store, WishAddsStore adds, ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.events = events;
    }

    /// Records one.
    ///
    /// @param first the one that this is recorded in the place of, or null. What became of it stays
    void record(WishId id, CaseFile file, AdvanceWish wish, @Nullable WishId first, By by) {
        if (adds.add(id, file.id(), wish, first, by)) {
            events.publishEvent(new WishRecorded(file.id(), id, by));
        }
    }

    /// Records that they took it back.
    void withdraw(UUID id, CaseFile file, WishId wish, Withdrawal withdrawal, By by) {
        if (adds.addWithdrawal(id, file.id(), wish, withdrawal, by)) {
            events.publishEvent(new WishWithdrawn(file.id(), id, by));
        }
    }

    /// One of them.
    ///
    /// @throws NotFound where none of this case stands under this id
    @Transactional(readOnly = true)
    KnownWish get(CaseFile file, WishId id) {
        return store.find(file.id(), id).orElseThrow(NotFound::new);
    }
}
