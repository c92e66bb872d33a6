package org.ownwords.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Kept;
import org.ownwords.vocabulary.CodeList;
import org.ownwords.vocabulary.LocalWords;
import org.ownwords.vocabulary.LocalWords.Entry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the council of the present sight calls the entries of code lists.
@Service
@Transactional(readOnly = true)
public class Wording {

    private final LocalWordStore store;
    private final ApplicationEventPublisher events;

    Wording(LocalWordStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Says it in other words. Sent twice, it is recorded once.
    ///
    /// @param replaces what was recorded of the entry last, when it was read; nothing where that was nothing
    /// @throws IllegalArgumentException where no list has the entry
    @Transactional
    public Change set(LocalWord word, Optional<UUID> replaces, By by) {
        var entry = word.entry();
        if (CodeList.of(entry.list()).flatMap(list -> list.entry(entry.code())).isEmpty()) {
            throw new IllegalArgumentException("There is no %s in %s".formatted(entry.code(), entry.list()));
        }
        var before = store.recorded(word.id());
        if (before.isPresent()) {
            return Change.sentAgain(before.get(), word);
        }
        var last = history(entry).stream().findFirst().map(each -> each.what().id());
        if (!last.equals(replaces) || !store.add(word, replaces, by)) {
            return new Change.ChangedSince();
        }
        events.publishEvent(new LocalWordSet(word.id(), by));
        return new Change.Made();
    }

    /// All that was recorded, the newest first.
    public List<Kept<LocalWord>> all() {
        return store.all();
    }

    /// All that was recorded of an entry, the newest first.
    public List<Kept<LocalWord>> history(Entry entry) {
        return all().stream().filter(each -> each.what().entry().equals(entry)).toList();
    }

    /// What is said now.
    LocalWords now() {
        var words = new HashMap<Entry, String>();
        var seen = new HashSet<Entry>();
        for (var each : store.all()) {
            var said = each.what().words();
            if (seen.add(each.what().entry()) && said != null) {
                words.put(each.what().entry(), said);
            }
        }
        return new LocalWords(words);
    }
}
