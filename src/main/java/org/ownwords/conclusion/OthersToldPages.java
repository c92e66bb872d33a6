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

/// Telling whoever raised a concern, or a partner, what came of an enquiry.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/enquiries/{enquiryId}/told/{hearerId}")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class OthersToldPages {

    private final Cases cases;
    private final Enquiries enquiries;
    private final OthersTold others;
    private final Templates templates;

    OthersToldPages(Cases cases, Enquiries enquiries, OthersTold others, Templates templates) {
        this.cases = cases;
        this.enquiries = enquiries;
        this.others = others;
        this.templates = templates;
    }

    @GetMapping
    Page form(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable UUID caseId,
            @PathVariable UUID enquiryId,
            @PathVariable UUID hearerId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        enquiries.get(file, new EnquiryId(enquiryId));
        var hearer = others.hearer(file, hearerId);
        return Page.of(templates.conclusionTold(chrome, file, hearer, typed, Problems.NONE, by.today()));
    }

    @PostMapping
    View tell(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable UUID caseId,
            @PathVariable UUID enquiryId,
            @PathVariable UUID hearerId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var enquiry = enquiries.get(file, new EnquiryId(enquiryId));
        var hearer = others.hearer(file, hearerId);
        return switch (ToldAtEnd.read(file.reading(typed), enquiry.startedOn(), by.today())) {
            case Refused<ToldAtEnd>(var problems) ->
                Page.invalid(templates.conclusionTold(chrome, file, hearer, typed, problems, by.today()));
            case Accepted<ToldAtEnd>(var told) -> {
                others.record(typed.id(), file, enquiry.id(), hearer, told, null, by);
                yield Page.to(file.id().path());
            }
        };
    }
}
