package org.ownwords.enquiry;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
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

/// What became of the report of a body that was asked to enquire.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/caused/{causedId}/report/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ReportPages {

    private final Cases cases;
    private final CausedEnquiries caused;
    private final Templates templates;

    ReportPages(Cases cases, CausedEnquiries caused, Templates templates) {
        this.cases = cases;
        this.caused = caused;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID causedId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var body = caused.get(file, new CausedId(causedId));
        return Page.of(page(chrome, file, body, typed, Problems.NONE, by));
    }

    @PostMapping
    View report(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID causedId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var body = caused.get(file, new CausedId(causedId));
        return switch (ReportForm.read(file.reading(typed), body, by.today())) {
            case Refused<Report>(var problems) -> Page.invalid(page(chrome, file, body, typed, problems, by));
            case Accepted<Report>(var report) -> {
                caused.report(typed.id(), file, body.id(), report, by);
                yield Page.to(file.id().path());
            }
        };
    }

    // The form shows what they were asked, and what became of it so far.
    private JteModel page(Chrome chrome, CaseFile file, AskedBody body, Typed typed, Problems problems, By by) {
        return templates.enquiryReport(chrome, file, body, typed, problems, by.today());
    }
}
