package org.ownwords.safety;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;
import org.ownwords.safety.SafetyFact.OtherAtRiskSeen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Children and other adults who may be in danger too. The same id twice records once.
@Service
@Transactional
public class Others {

    private final OtherStore store;
    private final ApplicationEventPublisher events;

    Others(OtherStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records one.
    public void record(UUID id, CaseFile file, OtherAtRisk other, By by) {
        record(id, file, other, null, by);
    }

    /// @param first the one that this is recorded in the place of, or null
    void record(UUID id, CaseFile file, OtherAtRisk other, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), other, first, by)) {
            events.publishEvent(new OtherAtRiskSeen(file.id(), id, by));
        }
    }

    /// Those of a case, the latest first, up to [OtherStore#MOST].
    @Transactional(readOnly = true)
    List<OtherAtRisk> on(CaseFile file) {
        return store.on(file.id());
    }
}
