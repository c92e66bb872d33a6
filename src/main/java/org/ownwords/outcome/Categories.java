package org.ownwords.outcome;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.History;
import org.ownwords.outcome.OutcomeFact.OutcomeCategorised;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How practitioners read what people want, for reporting.
@Service
@Transactional
public class Categories {

    private final CategoryStore store;
    private final Outcomes outcomes;
    private final History history;
    private final ApplicationEventPublisher events;

    Categories(CategoryStore store, Outcomes outcomes, History history, ApplicationEventPublisher events) {
        this.store = store;
        this.outcomes = outcomes;
        this.history = history;
        this.events = events;
    }

    /// Records a reading: its categories. The same id with the same content records once.
    ///
    /// @param reading the categories, and the row of the reading that counted when the form was opened
    /// @return false where a colleague has recorded another reading since; nothing is recorded then
    public boolean record(UUID id, CaseFile file, CategoriesKnown reading, By by) {
        history.hold(by.authority(), file.id().chain());
        var before = store.added(id);
        if (before.isPresent()) {
            return before.get().equals(reading.readAs());
        }
        if (!known(file, reading.outcome()).row().equals(reading.row())) {
            return false;
        }
        if (store.add(id, file.id(), reading, by)) {
            events.publishEvent(new OutcomeCategorised(file.id(), id, reading.outcome(), by));
        }
        return true;
    }

    /// How something the person wants is read now.
    ///
    /// @throws NotFound where it was not said on this case
    @Transactional(readOnly = true)
    public CategoriesKnown known(CaseFile file, OutcomeId id) {
        var outcome = outcomes.get(file, id).id();
        return store.known(outcome).orElseGet(() -> new CategoriesKnown(outcome, outcome.value(), ReadAs.NOTHING));
    }
}
