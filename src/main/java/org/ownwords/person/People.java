package org.ownwords.person;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.Actor;
import org.ownwords.access.By;
import org.ownwords.page.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people Ownwords knows, each in one council's record.
@Service
@Transactional
public class People {

    private final PersonStore store;
    private final PersonAddsStore adds;
    private final FindingStore finding;
    private final AlikeStore alike;
    private final ApplicationEventPublisher events;

    People(
            PersonStore store,
            PersonAddsStore adds,
            FindingStore finding,
            AlikeStore alike,
            ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.finding = finding;
        this.alike = alike;
        this.events = events;
    }

    /// Registers somebody new. Registering the same id again changes nothing.
    public PersonId register(PersonId id, Details details, By by) {
        if (adds.addPerson(id, by)) {
            events.publishEvent(new PersonFact.PersonRegistered(id, by));
            var detailsId = UUID.randomUUID();
            adds.addDetails(detailsId, id, null, details, by);
            events.publishEvent(new PersonFact.DetailsRecorded(id, detailsId, by));
        }
        return id;
    }

    /// Records new details of a person.
    ///
    /// @param id       the id of the new row
    /// @param replaces the details that were read
    /// @return false where somebody else has recorded newer details in the meantime; nothing is recorded then
    public boolean change(UUID id, PersonId person, UUID replaces, Details details, By by) {
        var added = adds.isDetails(replaces, person) && adds.addDetails(id, person, replaces, details, by);
        if (added) {
            events.publishEvent(new PersonFact.DetailsRecorded(person, id, by));
        }
        return added || adds.isDetails(id, person);
    }

    /// The people who are within an actor's [reach][org.ownwords.access.Reach].
    public Visible visibleTo(Actor actor) {
        return new Visible(actor);
    }

    /// The people an actor may see.
    public final class Visible {

        private final Actor actor;

        private Visible(Actor actor) {
            this.actor = actor;
        }

        /// The person, where they may see them.
        ///
        /// @throws NotFound where there is nobody, or nobody they may see
        public Person get(PersonId id) {
            return store.find(actor, id).orElseThrow(NotFound::new);
        }

        /// Those who are found by what was typed, the best first and at most [PersonStore#MOST]: by an
        /// NHS number, by words of their name in any order and spelling, by the day or year they were
        /// born, or by both.
        public List<Found> search(String typed) {
            return finding.search(actor, Query.of(typed));
        }

        /// Those already known who may be the same person, the likeliest first and at most
        /// [PersonStore#MOST]: the same NHS number, the same day of birth with a similar name, or a name
        /// that is the same, sounds like it, or has the same last name and initial.
        public List<Found> like(Details details) {
            return alike.like(actor, details);
        }
    }
}
