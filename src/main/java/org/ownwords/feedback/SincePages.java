package org.ownwords.feedback;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.enquiry.Enquiries;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
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

/// Recording how it has been for somebody since an enquiry ended.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/enquiries/{enquiryId}/since/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class SincePages {

    private final Cases cases;
    private final Enquiries enquiries;
    private final AskingSince asking;
    private final Templates templates;

    SincePages(Cases cases, Enquiries enquiries, AskingSince asking, Templates templates) {
        this.cases = cases;
        this.enquiries = enquiries;
        this.asking = asking;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID enquiryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var enquiry = enquiries.get(file, new EnquiryId(enquiryId)).id();
        return Page.of(page(chrome, file, asking.about(file, enquiry), typed, Problems.NONE, by));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID enquiryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var enquiry = enquiries.get(file, new EnquiryId(enquiryId)).id();
        var about = asking.about(file, enquiry);
        var died = file.person().details().dateOfDeath();
        return switch (SinceForm.read(new Reader(typed), about.ended(), died, by.today())) {
            case Refused<SinceThen>(var problems) -> Page.invalid(page(chrome, file, about, typed, problems, by));
            case Accepted<SinceThen>(var since) -> {
                asking.record(new SinceId(typed.id()), file, enquiry, since, null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, SinceAbout about, Typed typed, Problems problems, By by) {
        return templates.feedbackSince(chrome, file, about, typed, problems, by);
    }
}
