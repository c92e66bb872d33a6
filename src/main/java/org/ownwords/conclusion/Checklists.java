package org.ownwords.conclusion;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.conclusion.ConclusionFact.ClosingLookedOver;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is thought of at closing. No closing waits for it. The same id twice records once.
@Service
@Transactional
class Checklists {

    private final ChecklistStore store;
    private final ApplicationEventPublisher events;

    Checklists(ChecklistStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records what was thought of.
    ///
    /// @param first the one that this is recorded in the place of, or null. It does not become the
    ///              latest
    void look(UUID id, CaseFile file, EnquiryId enquiry, Checklist checklist, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), enquiry, checklist, first, by)) {
            events.publishEvent(new ClosingLookedOver(file.id(), id, by));
        }
    }

    /// What was thought of last.
    @Transactional(readOnly = true)
    Optional<Checklist> latest(EnquiryId enquiry) {
        return store.latest(enquiry);
    }
}
