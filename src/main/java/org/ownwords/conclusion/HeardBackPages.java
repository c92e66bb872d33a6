package org.ownwords.conclusion;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Doers;
import org.ownwords.casework.Names;
import org.ownwords.enquiry.Enquiries;
import org.ownwords.enquiry.EnquiryId;
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

/// Recording whether the person has heard what came of an enquiry.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/enquiries/{enquiryId}/heard/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class HeardBackPages {

    private final Cases cases;
    private final Enquiries enquiries;
    private final HeardBacks heardBacks;
    private final Doers doers;
    private final Templates templates;

    HeardBackPages(Cases cases, Enquiries enquiries, HeardBacks heardBacks, Doers doers, Templates templates) {
        this.cases = cases;
        this.enquiries = enquiries;
        this.heardBacks = heardBacks;
        this.doers = doers;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID enquiryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        enquiries.get(file, new EnquiryId(enquiryId));
        return Page.of(page(chrome, file, doers.on(file), typed, Problems.NONE, by));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID enquiryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var enquiry = enquiries.get(file, new EnquiryId(enquiryId)).id();
        var names = doers.on(file);
        var name = file.person().details().givenName();
        return switch (HeardBackForm.read(file.reading(typed), name, names, by.today())) {
            case Refused<HeardBack>(var problems) -> Page.invalid(page(chrome, file, names, typed, problems, by));
            case Accepted<HeardBack>(var heardBack) -> {
                heardBacks.record(typed.id(), file, enquiry, heardBack, null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Names names, Typed typed, Problems problems, By by) {
        return templates.conclusionHeard(chrome, file, names.offered(), typed, problems, by);
    }
}
