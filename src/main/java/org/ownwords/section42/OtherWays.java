package org.ownwords.section42;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Other ways that were offered.
@Service
@Transactional
class OtherWays {

    private final OtherWayStore store;
    private final ApplicationEventPublisher events;

    OtherWays(OtherWayStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records another way. The same id twice records once.
    ///
    /// @param first the one that this is recorded in the place of, or null
    void offer(UUID id, CaseFile file, OtherWay way, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), way, first, by)) {
            events.publishEvent(new OtherWayOffered(file.id(), id, by));
        }
    }

    /// Those of a case, the newest first.
    @Transactional(readOnly = true)
    List<OtherWay.Entry> on(CaseFile file) {
        return store.on(file.id());
    }
}
