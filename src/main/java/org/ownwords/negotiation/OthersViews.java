package org.ownwords.negotiation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.negotiation.NegotiationFact.OthersViewSaid;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What others want for the person, or suggest to them. None of it counts as what the person wants.
@Service
@Transactional
class OthersViews {

    private final OthersViewStore store;
    private final ApplicationEventPublisher events;

    OthersViews(OthersViewStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records one. The same id twice records once.
    ///
    /// @param follows the earlier one that this is a newer version of, or null
    /// @param first the one that this is recorded in the place of, or null
    void say(UUID id, CaseFile file, OthersView view, @Nullable UUID follows, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), view, follows, first, by)) {
            events.publishEvent(new OthersViewSaid(file.id(), id, by));
        }
    }

    /// Those of a case, the newest first.
    @Transactional(readOnly = true)
    List<OthersViewEntry> on(CaseFile file) {
        return store.on(file.id());
    }

    /// One of them.
    ///
    /// @throws NotFound where none of this case stands under this id
    @Transactional(readOnly = true)
    OthersViewEntry get(CaseFile file, UUID id) {
        return on(file).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
