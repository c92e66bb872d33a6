package org.ownwords.arrangement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.arrangement.ArrangementFact.MakerNewsHeard;
import org.ownwords.arrangement.ArrangementFact.MakerRecorded;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who may decide for the person, and what became known of them. The same id twice records once.
@Service
@Transactional
public class Makers {

    private final MakerStore store;
    private final MakerAddsStore adds;
    private final ApplicationEventPublisher events;

    Makers(MakerStore store, MakerAddsStore adds, ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.events = events;
    }

    /// Records one.
    public void record(MakerId id, CaseFile file, DecisionMaker maker, By by) {
        record(id, file, maker, null, by);
    }

    /// @param first the one that this is recorded in the place of, or null. What became of it stays
    void record(MakerId id, CaseFile file, DecisionMaker maker, @Nullable MakerId first, By by) {
        if (adds.add(id, file.id(), maker, first, by)) {
            events.publishEvent(new MakerRecorded(file.id(), id, by));
        }
    }

    /// Records what became known of them.
    void hear(UUID id, CaseFile file, MakerId maker, MakerNews news, By by) {
        if (adds.addNews(id, file.id(), maker, news, by)) {
            events.publishEvent(new MakerNewsHeard(file.id(), id, by));
        }
    }

    /// One of them.
    ///
    /// @throws NotFound where none of this case stands under this id
    @Transactional(readOnly = true)
    KnownMaker get(CaseFile file, MakerId id) {
        return store.find(file.id(), id).orElseThrow(NotFound::new);
    }
}
