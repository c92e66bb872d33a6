package org.ownwords.library;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Kept;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The practice library of a council.
@Service
@Transactional(readOnly = true)
class Library {

    private final GuideStore store;
    private final ApplicationEventPublisher events;

    Library(GuideStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// What is read now.
    Shelf now() {
        return new Shelf(Published.GUIDES, store.all().stream().map(Kept::what).toList());
    }

    /// Those that the council took out of use, as they were last.
    List<Guide> notInUse() {
        var now = now();
        var seen = new HashSet<String>();
        return store.all().stream()
                .map(each -> each.what().guide())
                .filter(each -> seen.add(each.code()) && now.find(each.code()).isEmpty())
                .toList();
    }

    /// All versions of a guide that the council set, the newest first.
    List<Kept<GuideVersion>> history(String code) {
        return store.all().stream()
                .filter(each -> each.what().guide().code().equals(code))
                .toList();
    }

    /// Sets a guide. Sent twice, it is recorded once.
    ///
    /// @param replaces what was set last, when it was read; nothing where that was nothing
    @Transactional
    Change set(GuideVersion version, Optional<UUID> replaces, By by) {
        var before = store.recorded(version.id());
        if (before.isPresent()) {
            return Change.sentAgain(before.get(), version);
        }
        var last = history(version.guide().code()).stream()
                .findFirst()
                .map(each -> each.what().id());
        if (!last.equals(replaces) || !store.add(version, replaces, by)) {
            return new Change.ChangedSince();
        }
        events.publishEvent(new GuideSet(version.id(), by));
        return new Change.Made();
    }
}
