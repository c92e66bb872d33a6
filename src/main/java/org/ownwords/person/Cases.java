package org.ownwords.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.page.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The cases: finding one is being allowed to see it.
@Service
@Transactional
public class Cases {

    private final CaseStore store;
    private final ApplicationEventPublisher events;

    Cases(CaseStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Opens a case about a person. Opening the same id again changes nothing.
    public CaseId open(CaseId id, PersonId person, By by) {
        if (store.add(id, person, by)) {
            events.publishEvent(new CaseOpened(id, person, by));
        }
        return id;
    }

    /// The cases this practitioner may see: those of their own council.
    public Visible visibleTo(Practitioner practitioner) {
        return new Visible(practitioner);
    }

    /// The cases one practitioner may see.
    public final class Visible {

        private final Practitioner practitioner;

        private Visible(Practitioner practitioner) {
            this.practitioner = practitioner;
        }

        /// The case, where they may see it.
        ///
        /// @throws NotFound where there is none, or none they may see
        public CaseFile get(CaseId id) {
            return store.find(practitioner.authority(), id).orElseThrow(NotFound::new);
        }

        /// Those of these cases that they may see, up to 200.
        public Map<CaseId, CaseFile> those(Collection<CaseId> ids) {
            return store.those(practitioner.authority(), ids).stream()
                    .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        }

        /// Everything about one person, the newest first.
        public List<CaseFile> about(PersonId person) {
            return store.about(practitioner.authority(), person);
        }
    }
}
