package org.ownwords.indignity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.indignity.IndignityFact.IndignityNoted;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Small things that take away from somebody’s dignity, and that add up.
@Service
@Transactional
class Indignities {

    private final IndignityStore store;
    private final ApplicationEventPublisher events;

    Indignities(IndignityStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records one. The same id twice records once.
    ///
    /// @param first the one that this is recorded in the place of, or null
    void note(UUID id, CaseFile file, Indignity indignity, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), indignity, first, by)) {
            events.publishEvent(new IndignityNoted(file.id(), id, by));
        }
    }

    /// Those of all these cases, the newest first.
    @Transactional(readOnly = true)
    List<IndignityEntry> on(Collection<CaseId> cases) {
        return store.on(cases).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(
                                (IndignityEntry entry) -> entry.indignity().on())
                        .reversed())
                .toList();
    }
}
