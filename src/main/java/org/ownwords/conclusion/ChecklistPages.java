package org.ownwords.conclusion;

import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.enquiry.Enquiries;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// What to think of before and after an enquiry is closed. The form opens with what was answered
/// before.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/enquiries/{enquiryId}/closing-checklist")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ChecklistPages {

    private final Cases cases;
    private final Enquiries enquiries;
    private final Checklists checklists;
    private final Templates templates;

    ChecklistPages(Cases cases, Enquiries enquiries, Checklists checklists, Templates templates) {
        this.cases = cases;
        this.enquiries = enquiries;
        this.checklists = checklists;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID enquiryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var enquiry = enquiries.get(file, new EnquiryId(enquiryId)).id();
        var begun = typed.isEmpty() ? begun(enquiry) : typed;
        return Page.of(templates.conclusionChecklist(chrome, file, begun, Problems.NONE, by.today()));
    }

    private Typed begun(EnquiryId enquiry) {
        return checklists
                .latest(enquiry)
                .map(ChecklistForm::entered)
                .map(typed ->
                        typed.without("lookedOn-day").without("lookedOn-month").without("lookedOn-year"))
                .orElseGet(Typed::nothing);
    }

    @PostMapping
    View look(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID enquiryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var enquiry = enquiries.get(file, new EnquiryId(enquiryId)).id();
        return switch (ChecklistForm.read(file.reading(typed), by.today())) {
            case Refused<Checklist>(var problems) ->
                Page.invalid(templates.conclusionChecklist(chrome, file, typed, problems, by.today()));
            case Accepted<Checklist>(var checklist) -> {
                checklists.look(typed.id(), file, enquiry, checklist, null, by);
                yield Page.to(file.id().path());
            }
        };
    }
}
