package org.ownwords.enquiry;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.access.By;
import org.ownwords.concern.ConcernId;
import org.ownwords.enquiry.EnquiryFact.EnquiryOpened;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The enquiries. Every method that writes takes the id of the row it writes; the same id twice records once.
@Service
@Transactional
public class Enquiries {

    private final EnquiryStore store;
    private final ApplicationEventPublisher events;

    Enquiries(EnquiryStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Starts an enquiry because of a concern. A concern has one enquiry: where it has one already, nothing changes.
    public void open(EnquiryId id, CaseId caseId, ConcernId concern, EnquiryKind kind, LocalDate startedOn, By by) {
        if (!store.has(concern) && store.add(new Enquiry(id, concern, kind, startedOn), caseId, by)) {
            events.publishEvent(new EnquiryOpened(caseId, id, by));
        }
    }

    /// The enquiries of a case, the newest first.
    @Transactional(readOnly = true)
    public List<Enquiry> on(CaseFile file) {
        return store.on(file.id());
    }

    /// One enquiry of a case.
    ///
    /// @throws NotFound where the case has no such enquiry
    @Transactional(readOnly = true)
    public Enquiry get(CaseFile file, EnquiryId id) {
        return on(file).stream()
                .filter(enquiry -> enquiry.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
