package org.ownwords.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.concern.ConcernId;
import org.ownwords.enquiry.EnquiryFact.EnquiryCaused;
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
    private final NextSteps steps;
    private final ApplicationEventPublisher events;

    Enquiries(EnquiryStore store, NextSteps steps, ApplicationEventPublisher events) {
        this.store = store;
        this.steps = steps;
        this.events = events;
    }

    /// Starts an enquiry because of a concern. A concern has one enquiry: where it has one already, nothing changes.
    public void open(EnquiryId id, CaseId caseId, ConcernId concern, EnquiryKind kind, LocalDate startedOn, By by) {
        if (!store.has(concern) && store.add(new Enquiry(id, concern, kind, startedOn), caseId, by)) {
            events.publishEvent(new EnquiryOpened(caseId, id, by));
        }
    }

    /// Asks another body to make the enquiry. Where it is to report by a day, its report is a next step.
    ///
    /// @param report the id of that next step
    public void cause(UUID id, NextStepId report, CaseFile file, EnquiryId enquiry, CausedEnquiry caused, By by) {
        ask(id, file, enquiry, caused, by);
        if (caused.reportBy() != null) {
            steps.add(
                    report,
                    file.id(),
                    new Todo("Report from " + caused.organisation(), caused.organisation(), caused.reportBy()),
                    by);
        }
    }

    /// Asks another body to make the enquiry, where its report is a next step already or is not due.
    void ask(UUID id, CaseFile file, EnquiryId enquiry, CausedEnquiry caused, By by) {
        if (store.addCaused(id, file.id(), enquiry, caused, by)) {
            events.publishEvent(new EnquiryCaused(file.id(), id, enquiry, by));
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

    /// The bodies that were asked to make an enquiry, the latest asked first.
    @Transactional(readOnly = true)
    public List<CausedEnquiry> caused(CaseFile file, EnquiryId enquiry) {
        return store.caused(file.id(), enquiry);
    }
}
