package org.ownwords.conclusion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.conclusion.ConclusionFact.OthersToldAtEnd;
import org.ownwords.conclusion.ToldAtEnd.Hearer;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether others than the person heard what came of an enquiry.
@Service
@Transactional
class OthersTold {

    private final ToldAtEndStore store;
    private final ApplicationEventPublisher events;

    OthersTold(ToldAtEndStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Records what somebody was told, or why not. The same id twice records once. It is wide because all of it is
    /// needed at once.
    ///
    /// @param first the one that this is recorded in the place of, or null
    void record(UUID id, CaseFile file, EnquiryId enquiry, Hearer hearer, ToldAtEnd told, @Nullable UUID first, By by) {
        if (store.add(id, file.id(), enquiry, hearer, told, first, by)) {
            events.publishEvent(new OthersToldAtEnd(file.id(), id, by));
        }
    }

    /// Somebody of a case who raised a concern or agreed to do something.
    ///
    /// @throws NotFound where the row is neither
    @Transactional(readOnly = true)
    Hearer hearer(CaseFile file, UUID row) {
        return store.hearer(file.id(), row).orElseThrow(NotFound::new);
    }
}
