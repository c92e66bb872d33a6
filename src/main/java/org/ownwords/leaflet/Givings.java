package org.ownwords.leaflet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.page.Option;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Information that people were given on a case. The same id twice records once.
@Service
@Transactional
public class Givings {

    private final GivenStore store;
    private final Leaflets leaflets;
    private final ApplicationEventPublisher events;

    Givings(GivenStore store, Leaflets leaflets, ApplicationEventPublisher events) {
        this.store = store;
        this.leaflets = leaflets;
        this.events = events;
    }

    /// Records that it was given.
    ///
    /// @param first the one that this is recorded in the place of, or null
    public void give(UUID id, CaseFile file, Given given, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), given, first, by)) {
            events.publishEvent(new GivenFact(file.id(), id, by));
        }
    }

    /// On a case, the latest first, up to [GivenStore#MOST].
    @Transactional(readOnly = true)
    List<KnownGiven> on(CaseFile file) {
        return store.on(file.id());
    }

    /// Whether the person was given nothing about something on this case, though there is something to give.
    @Transactional(readOnly = true)
    boolean lacks(CaseFile file, Subject subject) {
        return leaflets.isAnyAbout(subject)
                && on(file).stream().noneMatch(each -> each.given().isToThem() && each.isAbout(subject));
    }

    /// What can be ticked: what is given today, and what was ticked before.
    ///
    /// @param before the versions that an entry has already
    @Transactional(readOnly = true)
    List<Option> options(List<UUID> before, LocalDate today) {
        var offered = leaflets.offered(today).all().stream()
                .map(each -> Option.of(each.version().id().toString(), each.words()))
                .toList();
        var ended = before.stream()
                .filter(id -> offered.stream().noneMatch(each -> each.code().equals(id.toString())))
                .map(leaflets::version)
                .map(each -> Option.of(
                        each.id().toString(),
                        "%s (%s)".formatted(leaflets.get(each.leaflet()).title(), each.words())));
        return Stream.concat(offered.stream(), ended).toList();
    }
}
