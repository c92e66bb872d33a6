package org.ownwords.workshop;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.anonymised.StoryId;
import org.ownwords.page.NotFound;
import org.ownwords.workshop.WorkshopStore.Again;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Workshops on stories. The same id twice records once.
@Service
@Transactional
class Workshops {

    private final WorkshopStore store;
    private final ApplicationEventPublisher events;

    Workshops(WorkshopStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<Workshop> latest() {
        return store.latest();
    }

    @Transactional(readOnly = true)
    List<Workshop> on(StoryId story) {
        return store.on(story);
    }

    /// Also one that should not be here.
    ///
    /// @throws NotFound where there is none
    @Transactional(readOnly = true)
    Workshop get(UUID id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    /// Keeps what came out of a workshop.
    ///
    /// @param again what it is said in the place of, or null where it is the first
    /// @return false where somebody else said it anew since; nothing is recorded then
    boolean record(UUID id, StoryId story, Workshop.Notes notes, @Nullable Again again, By by) {
        var workshop = again == null ? id : again.standsFor();
        if (store.add(id, story, notes, again, by)) {
            events.publishEvent(new WorkshopRecorded(workshop, id, by));
            return true;
        }
        return get(workshop).version().row().equals(id) || again == null;
    }
}
