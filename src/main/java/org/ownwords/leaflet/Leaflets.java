package org.ownwords.leaflet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Kept;
import org.ownwords.attached.Bytes;
import org.ownwords.leaflet.LeafletFact.LeafletRecorded;
import org.ownwords.leaflet.LeafletFact.PackRecorded;
import org.ownwords.leaflet.LeafletFact.VersionAdded;
import org.ownwords.leaflet.LeafletFact.VersionEnded;
import org.ownwords.page.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The leaflets of the council of the present sight. The same id twice records once.
@Service
@Transactional
class Leaflets {

    private final LeafletStore store;
    private final VersionStore versions;
    private final LeafletAddsStore adds;
    private final ApplicationEventPublisher events;

    Leaflets(LeafletStore store, VersionStore versions, LeafletAddsStore adds, ApplicationEventPublisher events) {
        this.store = store;
        this.versions = versions;
        this.adds = adds;
        this.events = events;
    }

    /// Adds one, changes it or ends it. No two that are given have the same title.
    ///
    /// @param replaces what was recorded of it last, when it was read; nothing where it is added
    Change record(Leaflet leaflet, Optional<UUID> replaces, By by) {
        var before = adds.addedLeaflet(leaflet.id());
        if (before.isPresent()) {
            return Change.sentAgain(before.get(), leaflet);
        }
        if (store.leaflets().stream()
                .anyMatch(each -> !each.what().equals(leaflet.what())
                        && each.holdsOn(by.today())
                        && each.title().equalsIgnoreCase(leaflet.title()))) {
            return new Change.Taken();
        }
        var last = history(leaflet.what()).stream()
                .findFirst()
                .map(each -> each.what().id());
        if (!last.equals(replaces) || !adds.add(leaflet, replaces, by)) {
            return new Change.ChangedSince();
        }
        events.publishEvent(new LeafletRecorded(leaflet.id(), by));
        return new Change.Made();
    }

    /// Adds a version that is words.
    void add(Version version, By by) {
        if (adds.addVersion(version, by)) {
            events.publishEvent(new VersionAdded(version.id(), by));
        }
    }

    /// Adds a version that is a file.
    ///
    /// @throws UncheckedIOException where it cannot be read to its end. Then nothing of it is kept
    void add(Version version, Bytes bytes, By by) {
        if (adds.addVersion(version, by)) {
            try {
                adds.addPieces(version.id(), bytes, by);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            events.publishEvent(new VersionAdded(version.id(), by));
        }
    }

    /// Ends a version. One that was ended stays ended as it was.
    void end(Ending ending, By by) {
        if (adds.addEnding(ending, by)) {
            events.publishEvent(new VersionEnded(ending.id(), by));
        }
    }

    /// Adds a pack, changes it or ends it.
    ///
    /// @param replaces what was recorded of it last, when it was read; nothing where it is added
    Change recordPack(Pack pack, Optional<UUID> replaces, By by) {
        var before = adds.addedPack(pack.id());
        if (before.isPresent()) {
            return Change.sentAgain(before.get(), pack);
        }
        var last = packHistory(pack.what()).stream()
                .findFirst()
                .map(each -> each.what().id());
        if (!last.equals(replaces) || !adds.addPack(pack, replaces, by)) {
            return new Change.ChangedSince();
        }
        events.publishEvent(new PackRecorded(pack.id(), by));
        return new Change.Made();
    }

    /// Each as it was recorded last, by title, with those that have ended.
    @Transactional(readOnly = true)
    List<Leaflet> all() {
        return store.leaflets();
    }

    @Transactional(readOnly = true)
    List<Kept<Leaflet>> history(UUID what) {
        return store.history(what);
    }

    /// One as it was recorded last.
    ///
    /// @throws NotFound where there is none
    @Transactional(readOnly = true)
    Leaflet get(UUID what) {
        return history(what).stream().findFirst().map(Kept::what).orElseThrow(NotFound::new);
    }

    /// The versions of one, those recorded last first.
    @Transactional(readOnly = true)
    List<Version> versions(UUID leaflet) {
        return versions.of(leaflet);
    }

    /// A version, given or not.
    ///
    /// @throws NotFound where there is none
    @Transactional(readOnly = true)
    Version version(UUID id) {
        return versions.find(id).orElseThrow(NotFound::new);
    }

    /// A version of this leaflet, given or not.
    ///
    /// @throws NotFound where the leaflet has none of this id
    @Transactional(readOnly = true)
    Version version(UUID leaflet, UUID id) {
        return versions.find(id).filter(each -> each.leaflet().equals(leaflet)).orElseThrow(NotFound::new);
    }

    /// What is given on a day.
    @Transactional(readOnly = true)
    Offered offered(LocalDate day) {
        return Offered.on(day, store.leaflets(), versions.all());
    }

    /// Whether there is anything to give about something.
    @Transactional(readOnly = true)
    boolean isAnyAbout(Subject subject) {
        return store.isAnyAbout(subject);
    }

    /// Each pack as it was recorded last, by title, with those that have ended.
    @Transactional(readOnly = true)
    List<Pack> packs() {
        return store.packs();
    }

    @Transactional(readOnly = true)
    List<Kept<Pack>> packHistory(UUID what) {
        return store.packHistory(what);
    }
}
