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

/// Saying which earlier enquiry an enquiry takes up again.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/enquiries/{enquiryId}/follows")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class FollowsPages {

    private final Cases cases;
    private final Enquiries enquiries;
    private final TakenUpAgain taken;
    private final Templates templates;

    FollowsPages(Cases cases, Enquiries enquiries, TakenUpAgain taken, Templates templates) {
        this.cases = cases;
        this.enquiries = enquiries;
        this.taken = taken;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID enquiryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var enquiry = enquiries.get(file, new EnquiryId(enquiryId)).id();
        return Page.of(templates.conclusionFollows(
                chrome, file, FollowsForm.options(taken.earlier(file, enquiry, by)), typed, Problems.NONE));
    }

    @PostMapping
    View follow(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID enquiryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var enquiry = enquiries.get(file, new EnquiryId(enquiryId)).id();
        var earlier = taken.earlier(file, enquiry, by);
        return switch (FollowsForm.read(file.reading(typed), enquiry, earlier)) {
            case Refused<Follows>(var problems) ->
                Page.invalid(templates.conclusionFollows(chrome, file, FollowsForm.options(earlier), typed, problems));
            case Accepted<Follows>(var follows) -> {
                taken.follow(typed.id(), file, follows, by);
                yield Page.to(file.id().path());
            }
        };
    }
}
