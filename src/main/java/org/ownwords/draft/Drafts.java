package org.ownwords.draft;

import java.util.LinkedHashMap;
import java.util.List;
import org.ownwords.access.Actor;
import org.ownwords.access.By;
import org.ownwords.access.WordsGivenBack;
import org.ownwords.page.Typed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a person has typed and not yet sent, by the address of its form. It is given back only to them.
@Service
@Transactional
class Drafts {

    /// Fields that belong to a session, not to what was typed.
    private static final List<String> NOT_TYPED = List.of("_csrf", "form");

    private final DraftStore store;

    Drafts(DraftStore store) {
        this.store = store;
    }

    public void save(String form, Typed typed, By by) {
        var words = typed;
        for (var field : NOT_TYPED) {
            words = words.without(field);
        }
        store.save(form, withoutNulls(words), by);
    }

    /// PostgreSQL keeps no null character; the form itself refuses one with a reason.
    private static Typed withoutNulls(Typed typed) {
        var fields = new LinkedHashMap<String, List<String>>();
        typed.fields()
                .forEach((name, values) -> fields.put(
                        name.replace("\0", ""),
                        values.stream().map(value -> value.replace("\0", "")).toList()));
        return new Typed(fields);
    }

    /// What this person had typed into this form, or nothing.
    @Transactional(readOnly = true)
    public Typed of(String form, Actor actor) {
        return store.find(form, actor).orElse(Typed.nothing());
    }

    /// Deletes what this person had typed into this form and not sent.
    public void forget(String form, By by) {
        store.forget(form, by);
    }

    /// Takes away the draft of what has been recorded. Anything of it that is saved after this is not kept.
    public void end(String form, Typed typed, By by) {
        store.end(form, withoutNulls(typed), by);
        store.forgetEndedBefore(by.recordedAt().minusDays(1), by);
    }

    @EventListener
    public void keep(WordsGivenBack given) {
        save(given.form(), given.typed(), new By(given.actor(), given.at()));
    }
}
