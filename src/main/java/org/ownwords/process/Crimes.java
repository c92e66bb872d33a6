package org.ownwords.process;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;
import org.ownwords.process.ProcessFact.CrimeRecorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What may be a crime, and whether it was reported. The same id twice records once.
@Service
@Transactional
class Crimes {

    private final CrimeStore store;
    private final ApplicationEventPublisher events;

    Crimes(CrimeStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records one.
    ///
    /// @param first the one that this is recorded in the place of, or null
    void record(UUID id, CaseFile file, Crime crime, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), crime, first, by)) {
            events.publishEvent(new CrimeRecorded(file.id(), id, by));
        }
    }

    /// Those of a case, the latest first, up to [CrimeStore#MOST].
    @Transactional(readOnly = true)
    List<Crime> on(CaseFile file) {
        return store.on(file.id());
    }
}
