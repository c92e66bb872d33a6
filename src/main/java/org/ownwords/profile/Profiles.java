package org.ownwords.profile;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.Person;
import org.ownwords.profile.ProfileFact.ProfileChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What matters to people. It is of the person: every case about them sees the same.
@Service
@Transactional
class Profiles {

    private final ProfileStore store;
    private final ApplicationEventPublisher events;

    Profiles(ProfileStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records it. The same id with the same words records once.
    ///
    /// @param replaces what the form was opened with, or null where nothing was recorded then
    Changing change(UUID id, Person person, @Nullable UUID replaces, Profile profile, By by) {
        var now = now(person);
        var counts = now.map(Known::row).orElse(null);
        if (Objects.equals(counts, replaces) && store.add(id, person.id(), replaces, profile, by)) {
            events.publishEvent(new ProfileChanged(person.id(), id, by));
            return new Changing.Done();
        }
        var sentBefore = store.find(person.id(), id);
        return sentBefore.filter(profile::equals).isPresent()
                ? new Changing.Done()
                : new Changing.Newer(now(person).orElseThrow());
    }

    /// What counts now: the newest of any record that stands as this person.
    @Transactional(readOnly = true)
    Optional<Known> now(Person person) {
        return store.now(person.id());
    }
}
