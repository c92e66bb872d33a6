package org.ownwords.feedback;

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
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Recording whether somebody independent may ask the person how it was.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/enquiries/{enquiryId}/feedback-offer")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class OfferPages {

    private final Cases cases;
    private final Enquiries enquiries;
    private final Feedbacks feedbacks;
    private final Templates templates;

    OfferPages(Cases cases, Enquiries enquiries, Feedbacks feedbacks, Templates templates) {
        this.cases = cases;
        this.enquiries = enquiries;
        this.feedbacks = feedbacks;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID enquiryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        enquiries.get(file, new EnquiryId(enquiryId));
        return Page.of(templates.feedbackOffer(chrome, file, typed, Problems.NONE, by.today()));
    }

    @PostMapping
    View offer(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID enquiryId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var enquiry = enquiries.get(file, new EnquiryId(enquiryId)).id();
        return switch (OfferForm.read(new Reader(typed), by.today())) {
            case Refused<Offer>(var problems) ->
                Page.invalid(templates.feedbackOffer(chrome, file, typed, problems, by.today()));
            case Accepted<Offer>(var offer) -> {
                feedbacks.offer(new OfferId(typed.id()), file, enquiry, offer, null, by);
                yield Page.to(file.id().path());
            }
        };
    }
}
