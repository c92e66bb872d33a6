package org.ownwords.plan;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;
import org.ownwords.plan.PlanFact.PlanArranged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What holds for plans as a whole. The same id twice records once.
@Service
@Transactional
public class Arrangements {

    /// What of it the person is given in writing.
    ///
    /// @param agrees     what they make of the plan
    /// @param addedSince whether something of it was added or changed after they said so
    /// @param watchedBy  who watches how it goes, or null
    /// @param ifWrong    what happens if it does not work, or null
    public record ForThem(
            Agrees agrees,
            boolean addedSince,
            @Nullable String watchedBy,
            @Nullable String ifWrong) {}

    private final ArrangedStore store;
    private final ApplicationEventPublisher events;

    Arrangements(ArrangedStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records what holds.
    ///
    /// @param first the one that this is recorded in the place of, or null. It does not become the
    ///              latest
    void arrange(UUID id, CaseFile file, Arranged recorded, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), recorded, first, by)) {
            events.publishEvent(new PlanArranged(file.id(), id, by));
        }
    }

    /// What holds now on a case.
    @Transactional(readOnly = true)
    Optional<Arranged> now(CaseFile file) {
        return store.latest(file.id());
    }

    /// What the person is given of it in writing, as it holds now on a case.
    @Transactional(readOnly = true)
    public Optional<ForThem> forThem(CaseFile file) {
        return now(file)
                .map(arranged -> new ForThem(
                        arranged.view().agrees(),
                        store.isAddedSince(file.id()),
                        arranged.watching().by(),
                        arranged.ifWrong()));
    }
}
