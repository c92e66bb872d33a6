package org.ownwords.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;
import org.ownwords.review.ReviewFact.ChangeWasNoticed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes that may set off a review. The same id twice records once.
@Service
@Transactional
class Changes {

    private final ChangeNoticedStore store;
    private final ApplicationEventPublisher events;

    Changes(ChangeNoticedStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records a change.
    ///
    /// @param first the one that this is recorded in the place of, or null. It does not become the
    ///              latest
    void notice(UUID id, CaseFile file, ChangeNoticed recorded, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), recorded, first, by)) {
            events.publishEvent(new ChangeWasNoticed(file.id(), id, by));
        }
    }
}
