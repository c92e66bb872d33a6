package org.ownwords.family;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.family.FamilyFact.ContactDecided;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Contact of the person with somebody, which is looked at again and again.
@Service
@Transactional
public class Contacts {

    private final ContactStore store;
    private final ApplicationEventPublisher events;

    Contacts(ContactStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records one. The same id twice records once.
    public void decide(UUID id, CaseFile file, Contact contact, By by) {
        decide(id, file, contact, null, by);
    }

    /// @param first the one that this is recorded in the place of, or null
    void decide(UUID id, CaseFile file, Contact contact, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), contact, first, by)) {
            events.publishEvent(new ContactDecided(file.id(), id, by));
        }
    }

    /// Those of a case, the newest first.
    @Transactional(readOnly = true)
    List<ContactEntry> on(CaseFile file) {
        return store.on(file.id());
    }

    /// Those of all these cases, the newest first.
    @Transactional(readOnly = true)
    List<ContactEntry> on(Collection<CaseId> cases) {
        return store.on(cases).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(
                                (ContactEntry entry) -> entry.contact().timing().on())
                        .reversed())
                .toList();
    }

    /// One of them.
    ///
    /// @throws NotFound where none of this case stands under this id
    @Transactional(readOnly = true)
    ContactEntry get(CaseFile file, UUID id) {
        return on(file).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
