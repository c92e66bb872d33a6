package org.ownwords.enquiry;

import org.ownwords.page.Ids;
import org.ownwords.section42.Instead;
import org.ownwords.section42.Section42Decided;
import org.ownwords.section42.Section42Decision;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// An enquiry starts the moment it is decided: the duty to make enquiries does not wait for a form (Care Act 2014,
/// section 42(2)).
@Component
class OpensEnquiries {

    private final Enquiries enquiries;

    OpensEnquiries(Enquiries enquiries) {
        this.enquiries = enquiries;
    }

    @EventListener
    void open(Section42Decided decided) {
        switch (decided.judgement().decision()) {
            case Section42Decision.DutyArises() -> open(decided, EnquiryKind.SECTION_42);
            case Section42Decision.NoDuty _ -> {
                switch (decided.judgement().instead()) {
                    case Instead.EnquireAnyway _ -> open(decided, EnquiryKind.OTHER);
                    case Instead.Respond _, Instead.NothingToChoose() -> {}
                }
            }
            case Section42Decision.NotYetDecidable _ -> {}
        }
    }

    private void open(Section42Decided decided, EnquiryKind kind) {
        enquiries.open(
                new EnquiryId(Ids.from(decided.id().value(), "enquiry")),
                decided.caseId(),
                decided.concern(),
                kind,
                decided.judgement().on(),
                decided.recorded());
    }
}
