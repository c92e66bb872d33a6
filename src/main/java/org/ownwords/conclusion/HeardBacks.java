package org.ownwords.conclusion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.conclusion.ConclusionFact.HeardWhatCameOfIt;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether the person has heard what came of an enquiry. The same id twice records once.
@Service
@Transactional
class HeardBacks {

    private final HeardBackStore store;
    private final ApplicationEventPublisher events;

    HeardBacks(HeardBackStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records whether they have heard it.
    ///
    /// @param first the one that this is recorded in the place of, or null. It does not become the latest
    void record(UUID id, CaseFile file, EnquiryId enquiry, HeardBack heardBack, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), enquiry, heardBack, first, by)) {
            events.publishEvent(new HeardWhatCameOfIt(file.id(), id, by));
        }
    }

    /// The latest of each enquiry of a case.
    @Transactional(readOnly = true)
    List<HeardBack.Entry> on(CaseFile file) {
        return HeardBack.now(store.on(List.of(file.id())));
    }

    /// The latest of one enquiry.
    @Transactional(readOnly = true)
    Optional<HeardBack> latest(CaseFile file, EnquiryId enquiry) {
        return on(file).stream()
                .filter(entry -> entry.enquiry().equals(enquiry))
                .map(HeardBack.Entry::heardBack)
                .findFirst();
    }
}
