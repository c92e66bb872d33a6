package org.ownwords.enquiry;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.enquiry.EnquiryFact.EnquiryCaused;
import org.ownwords.enquiry.EnquiryFact.ReportTold;
import org.ownwords.enquiry.ReportStore.Asked;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Enquiries that other bodies were asked to make, and what became of their reports. The same id twice
/// records once.
@Service
@Transactional
class CausedEnquiries {

    private final CausedStore store;
    private final ReportStore adds;
    private final ApplicationEventPublisher events;

    CausedEnquiries(CausedStore store, ReportStore adds, ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.events = events;
    }

    /// Asks another body to make the enquiry. Its report is waited for.
    void cause(CausedId id, CaseFile file, EnquiryId enquiry, CausedEnquiry caused, By by) {
        cause(id, file, enquiry, caused, new Asked(true, null), by);
    }

    /// Asks another body, or records again that it was asked.
    ///
    /// @param as whether its report is waited for here, and in whose place it is recorded. What was
    ///           reported stays
    void cause(CausedId id, CaseFile file, EnquiryId enquiry, CausedEnquiry caused, Asked as, By by) {
        if (adds.addCaused(id, file.id(), enquiry, caused, as, by)) {
            events.publishEvent(new EnquiryCaused(file.id(), id.value(), enquiry, by));
        }
    }

    /// Records what became of a report.
    void report(UUID id, CaseFile file, CausedId caused, Report report, By by) {
        if (adds.addReport(id, file.id(), caused, report, by)) {
            events.publishEvent(new ReportTold(file.id(), id, by));
        }
    }

    /// The bodies of a case that were asked, the latest first, up to [CausedStore#MOST].
    @Transactional(readOnly = true)
    List<AskedBody> on(CaseFile file) {
        return store.on(file.id());
    }

    /// Those that were asked to make one enquiry.
    @Transactional(readOnly = true)
    List<AskedBody> on(CaseFile file, EnquiryId enquiry) {
        return on(file).stream().filter(each -> each.enquiry().equals(enquiry)).toList();
    }

    /// One of them.
    ///
    /// @throws NotFound where none of this case stands under this id
    @Transactional(readOnly = true)
    AskedBody get(CaseFile file, CausedId id) {
        return store.find(file.id(), id).orElseThrow(NotFound::new);
    }
}
