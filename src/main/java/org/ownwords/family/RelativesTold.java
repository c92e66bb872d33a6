package org.ownwords.family;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.consent.ToldAllTheSame;
import org.ownwords.family.FamilyFact.RelativeWasTold;
import org.ownwords.family.RelativeToldReading.Whole;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What relatives were told on the way, and how what they fear was answered.
@Service
@Transactional
class RelativesTold {

    private final RelativeToldStore store;
    private final ToldAllTheSame anyway;
    private final ApplicationEventPublisher events;

    RelativesTold(RelativeToldStore store, ToldAllTheSame anyway, ApplicationEventPublisher events) {
        this.store = store;
        this.anyway = anyway;
        this.events = events;
    }

    /// Records one. The same id twice records once.
    ///
    /// @param first the one that this is recorded in the place of, or null
    void tell(UUID id, CaseFile file, Whole whole, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), whole.told(), first, by)) {
            var ground = whole.ground();
            if (ground != null) {
                anyway.record(id, file, whole.told().who(), ground, by);
            }
            events.publishEvent(new RelativeWasTold(file.id(), id, by));
        }
    }

    /// Those of a case, the newest first.
    @Transactional(readOnly = true)
    List<RelativeToldEntry> on(CaseFile file) {
        return store.on(file.id());
    }

    /// One of them.
    ///
    /// @throws NotFound where none of this case stands under this id
    @Transactional(readOnly = true)
    RelativeToldEntry get(CaseFile file, UUID id) {
        return on(file).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
