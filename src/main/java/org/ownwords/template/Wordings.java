package org.ownwords.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Kept;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The wordings that hold. English is always there: ours, until the council sets another.
@Service
@Transactional(readOnly = true)
public class Wordings {

    private final WordingStore store;
    private final ApplicationEventPublisher events;

    Wordings(WordingStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// One that holds.
    ///
    /// @param set the row that set it, or null where it is ours
    public record Holding(Wording wording, @Nullable UUID set) {}

    /// All that hold of a kind, in the order of languages and styles. One query.
    public List<Holding> of(Kind kind) {
        var last = new LinkedHashMap<Map.Entry<Language, Style>, SetWording>();
        store.of(kind.code())
                .forEach(each -> last.putIfAbsent(
                        Map.entry(
                                each.what().wording().language(),
                                each.what().wording().style()),
                        each.what()));
        return Language.all().stream()
                .flatMap(language -> kind.styles().stream().flatMap(style -> {
                    var set = last.get(Map.entry(language, style));
                    return set != null && !set.isEnded()
                            ? Optional.of(new Holding(set.wording(), set.id())).stream()
                            : language.isEnglish()
                                    ? Optional.of(new Holding(kind.ours(style), null)).stream()
                                    : Optional.<Holding>empty().stream();
                }))
                .toList();
    }

    /// The one that holds in a language and style, if there is one.
    public Optional<Holding> find(Kind kind, Language language, Style style) {
        return of(kind).stream()
                .filter(each ->
                        each.wording().language() == language && each.wording().style() == style)
                .findFirst();
    }

    /// All that was set in a language and style, the newest first.
    List<Kept<SetWording>> history(String document, Language language, Style style) {
        return store.of(document).stream()
                .filter(each -> each.what().wording().language() == language
                        && each.what().wording().style() == style)
                .toList();
    }

    /// Sets a wording in which there is no [Fault], or ends one. Sent twice, it is recorded once.
    ///
    /// @param replaces what was set last when it was read; nothing where that was nothing
    @Transactional
    Change set(SetWording set, Optional<UUID> replaces, By by) {
        var before = store.recorded(set.id());
        if (before.isPresent()) {
            return Change.sentAgain(before.get(), set);
        }
        var wording = set.wording();
        var last = history(wording.document(), wording.language(), wording.style()).stream()
                .findFirst()
                .map(each -> each.what().id());
        if (!last.equals(replaces) || !store.add(set, replaces, by)) {
            return new Change.ChangedSince();
        }
        events.publishEvent(new WordingSet(set.id(), by));
        return new Change.Made();
    }
}
