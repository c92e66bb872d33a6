package org.ownwords.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Kept;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The organisations that the council of the present sight works with.
@Service
@Transactional
public class Organisations {

    private final OrganisationStore store;
    private final ApplicationEventPublisher events;

    Organisations(OrganisationStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Adds one, changes it or ends it. Sent twice, it is recorded once. No two have the same name.
    ///
    /// @param replaces what was recorded of it last, when it was read; nothing where it is added
    public Change record(Organisation organisation, Optional<UUID> replaces, By by) {
        var before = store.recorded(organisation.id());
        if (before.isPresent()) {
            return Change.sentAgain(before.get(), organisation);
        }
        if (store.isNamed(organisation.named().name(), organisation.what())) {
            return new Change.Taken();
        }
        var last = history(organisation.what()).stream()
                .findFirst()
                .map(each -> each.what().id());
        if (!last.equals(replaces) || !store.add(organisation, replaces, by)) {
            return new Change.ChangedSince();
        }
        events.publishEvent(new OrganisationRecorded(organisation.id(), by));
        return new Change.Made();
    }

    /// Each as it was recorded last, by name, with those that have ended.
    @Transactional(readOnly = true)
    public List<Organisation> all() {
        return store.all();
    }

    /// All that was recorded of one, the newest first.
    @Transactional(readOnly = true)
    public List<Kept<Organisation>> history(UUID what) {
        return store.history(what);
    }
}
