package org.ownwords.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ownwords.access.Actor;
import org.ownwords.access.By;
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

    /// The cases that are within an actor's [reach][org.ownwords.access.Reach].
    public Visible visibleTo(Actor actor) {
        return new Visible(actor);
    }

    /// The cases an actor may see.
    public final class Visible {

        private final Actor actor;

        private Visible(Actor actor) {
            this.actor = actor;
        }

        /// The case, where they may see it.
        ///
        /// @throws NotFound where there is none, or none they may see
        public CaseFile get(CaseId id) {
            return store.find(actor, id).orElseThrow(NotFound::new);
        }

        /// The case with this number, where they may see it.
        public Optional<CaseFile> find(long number) {
            return store.find(actor, number);
        }

        /// Those of these cases that they may see, up to 200.
        public Map<CaseId, CaseFile> those(Collection<CaseId> ids) {
            return store.those(actor, ids).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        }

        /// Everything about one person, the newest first.
        public List<CaseFile> about(PersonId person) {
            return store.about(actor, person);
        }

        /// Whether they may see every case of a person.
        public boolean seesAll(PersonId person) {
            return store.seesAll(actor, person);
        }
    }
}
