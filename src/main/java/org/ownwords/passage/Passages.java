package org.ownwords.passage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Kept;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the council of the present sight says in its letters and agendas.
@Service
@Transactional(readOnly = true)
public class Passages {

    private final PassageStore store;
    private final List<HasPassages> modules;
    private final ApplicationEventPublisher events;

    Passages(PassageStore store, List<HasPassages> modules, ApplicationEventPublisher events) {
        this.store = store;
        this.modules = List.copyOf(modules);
        this.events = events;
    }

    /// What is said on a day. One query.
    public Said on(LocalDate day) {
        return new Said(store.all().stream().map(Kept::what).toList(), day);
    }

    /// All passages, by their headings.
    Map<String, List<Passage>> grouped() {
        return modules.stream()
                .flatMap(module -> module.passages().stream())
                .collect(Collectors.groupingBy(Passage::group, LinkedHashMap::new, Collectors.toList()));
    }

    Optional<Passage> find(String code) {
        return modules.stream()
                .flatMap(module -> module.passages().stream())
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    /// All that was recorded of a passage, the newest first.
    List<Kept<PassageEntry>> history(String code) {
        return store.all().stream()
                .filter(each -> each.what().code().equals(code))
                .toList();
    }

    /// Says something else from a day on. Sent twice, it is recorded once.
    ///
    /// @param replaces what was recorded of the passage last, when it was read; nothing where that was nothing
    @Transactional
    Change set(PassageEntry entry, Optional<UUID> replaces, By by) {
        var before = store.recorded(entry.id());
        if (before.isPresent()) {
            return Change.sentAgain(before.get(), entry);
        }
        var last = history(entry.code()).stream()
                .findFirst()
                .map(each -> each.what().id());
        if (!last.equals(replaces) || !store.add(entry, replaces, by)) {
            return new Change.ChangedSince();
        }
        events.publishEvent(new PassageSet(entry.id(), by));
        return new Change.Made();
    }
}
