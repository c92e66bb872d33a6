package org.ownwords.enquiry;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Doers;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Asking another body to make the enquiry.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/enquiries/{enquiryId}/caused")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class CausedPages {

    private final Cases cases;
    private final Enquiries enquiries;
    private final CausedEnquiries caused;
    private final Doers doers;
    private final Templates templates;

    CausedPages(Cases cases, Enquiries enquiries, CausedEnquiries caused, Doers doers, Templates templates) {
        this.cases = cases;
        this.enquiries = enquiries;
        this.caused = caused;
        this.doers = doers;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID enquiryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var enquiry = enquiries.get(file, new EnquiryId(enquiryId));
        var begun = typed.isEmpty() ? typed.with("askedOn", by.today()) : typed;
        return Page.of(page(chrome, file, enquiry, begun, Problems.NONE));
    }

    @PostMapping
    View cause(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID enquiryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var enquiry = enquiries.get(file, new EnquiryId(enquiryId));
        return switch (CausedEnquiry.read(file.reading(typed), enquiry, List.of(), by.today())) {
            case Refused<CausedEnquiry>(var problems) -> Page.invalid(page(chrome, file, enquiry, typed, problems));
            case Accepted<CausedEnquiry>(var asked) -> {
                caused.cause(new CausedId(typed.id()), file, enquiry.id(), asked, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Enquiry enquiry, Typed typed, Problems problems) {
        return templates.enquiryCaused(
                chrome, file, caused.on(file, enquiry.id()), doers.on(file).organisations(), typed, problems);
    }
}
