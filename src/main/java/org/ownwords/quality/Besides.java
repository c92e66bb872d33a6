package org.ownwords.quality;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.page.NotFound;
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
        if (store.add(read.drawn(), heard, null, by)) {
            publish(read, heard, by);
        }
    }

    private void publish(CaseToRead read, HeardBeside heard, By by) {
        events.publishEvent(new HeardBesideAudit(
                read.programme().id(), read.drawn().caseId(), heard.recorded().row(), by));
    }

    /// One that somebody recorded themselves.
    ///
    /// @throws NotFound where they did not
    @Transactional(readOnly = true)
    HeardBeside own(CaseToRead read, UUID id, By by) {
        return store.of(read.id()).stream()
                .filter(each -> each.id().equals(id) && each.by().equals(by.recordedBy()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Records it again as it should be.
    ///
    /// @param before as it counts now
    /// @return false where it was recorded again since the page was opened; nothing is recorded then
    boolean recordAgain(CaseToRead read, AsRecorded before, HeardBeside heard, Again again, By by) {
        if (again.replaces(before) && store.add(read.drawn(), heard, again, by)) {
            publish(read, heard, by);
            return true;
        }
        return before.row().equals(heard.recorded().row());
    }
}
