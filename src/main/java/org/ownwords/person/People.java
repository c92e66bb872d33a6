package org.ownwords.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.Actor;
import org.ownwords.access.By;
import org.ownwords.history.Chain;
import org.ownwords.history.Told;
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
    private final DetailsStore details;
    private final ApplicationEventPublisher events;

    People(
            PersonStore store,
            PersonAddsStore adds,
            FindingStore finding,
            AlikeStore alike,
            DetailsStore details,
            ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.finding = finding;
        this.alike = alike;
        this.details = details;
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

    /// Records new details of a person. The same id with the same details records once.
    ///
    /// @param id       the id of the new row
    /// @param replaces the details that were read
    public Changing change(UUID id, PersonId person, UUID replaces, Details details, By by) {
        var read = store.row(replaces);
        var isTheirs = read.filter(row -> row.id().equals(person)).isPresent();
        if (isTheirs && adds.addDetails(id, person, replaces, details, by)) {
            events.publishEvent(new PersonFact.DetailsRecorded(person, id, by));
            return new Changing.Recorded();
        }
        var sentBefore = store.row(id);
        if (sentBefore.isPresent()
                && sentBefore.get().id().equals(person)
                && sentBefore.get().details().equals(details)) {
            return new Changing.Recorded();
        }
        var now = store.find(by.actor(), person).orElseThrow(NotFound::new).details();
        return Changing.since(read.map(Person::details).orElse(now), details, now);
    }

    /// Everything that was recorded as somebody's details, or nothing where there is no such row.
    public Optional<Details> earlier(UUID detailsId) {
        return store.row(detailsId).map(Person::details);
    }

    /// What a timeline says of details: of a person everything; of a case what was changed since it was
    /// opened.
    public List<Told> told(Chain chain) {
        return details.told(chain);
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

        /// The person, where they may see them. Asked for a record that was joined into another, it gives the
        /// other.
        ///
        /// @throws NotFound where there is nobody, or nobody they may see
        public Person get(PersonId id) {
            return store.findStanding(actor, id).orElseThrow(NotFound::new);
        }

        /// The record itself, even if it was joined into another.
        ///
        /// @throws NotFound where there is none, or none they may see
        public Person record(PersonId id) {
            return store.find(actor, id).orElseThrow(NotFound::new);
        }

        /// The records that were joined into this one, as they are known.
        public List<Person> standingAs(PersonId id) {
            return store.standingAs(actor, id);
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
