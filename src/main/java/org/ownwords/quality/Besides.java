package org.ownwords.quality;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.quality.AuditFact.HeardBesideAudit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is heard or seen beside audits. Until everybody who reads the case has recorded what they found, each
/// sees only what they recorded themselves. The same id twice records once.
@Service
@Transactional
class Besides {

    private final BesideStore store;
    private final ApplicationEventPublisher events;

    Besides(BesideStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<HeardBeside> on(CaseToRead read, By by) {
        return store.of(read.id()).stream()
                .filter(each -> read.allIn() || each.by().equals(by.recordedBy()))
                .toList();
    }

    void record(CaseToRead read, HeardBeside heard, By by) {
        if (store.add(read.drawn(), heard, by)) {
            events.publishEvent(
                    new HeardBesideAudit(read.programme().id(), read.drawn().caseId(), heard.id(), by));
        }
    }
}
