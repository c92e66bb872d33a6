package org.ownwords.conclusion;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.enquiry.Enquiries;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.Outcomes;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
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

/// Recording why something the person wanted did not come about, after the closing.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/enquiries/{enquiryId}/outcomes/{outcomeId}/reason/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class WhyNotPages {

    private final Cases cases;
    private final Enquiries enquiries;
    private final Outcomes outcomes;
    private final WhyNots whyNots;
    private final Templates templates;

    WhyNotPages(Cases cases, Enquiries enquiries, Outcomes outcomes, WhyNots whyNots, Templates templates) {
        this.cases = cases;
        this.enquiries = enquiries;
        this.outcomes = outcomes;
        this.whyNots = whyNots;
        this.templates = templates;
    }

    @GetMapping
    Page form(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable UUID caseId,
            @PathVariable UUID enquiryId,
            @PathVariable UUID outcomeId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        enquiries.get(file, new EnquiryId(enquiryId));
        return Page.of(page(chrome, file, outcome(file, outcomeId), typed, Problems.NONE, by));
    }

    @PostMapping
    View look(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable UUID caseId,
            @PathVariable UUID enquiryId,
            @PathVariable UUID outcomeId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var enquiry = enquiries.get(file, new EnquiryId(enquiryId)).id();
        var outcome = outcome(file, outcomeId);
        return switch (WhyNotForm.read(file.reading(typed), by.today())) {
            case Refused<WhyNot>(var problems) -> Page.invalid(page(chrome, file, outcome, typed, problems, by));
            case Accepted<WhyNot>(var whyNot) -> {
                whyNots.look(typed.id(), file, new WhyNot.Entry(enquiry, outcome.id(), whyNot), null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    /// @throws NotFound where none of this case stands under this id
    private DesiredOutcome outcome(CaseFile file, UUID id) {
        return outcomes.on(file).stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    // The page shows what they wanted.
    private JteModel page(Chrome chrome, CaseFile file, DesiredOutcome outcome, Typed typed, Problems problems, By by) {
        return templates.conclusionWhyNot(chrome, file, outcome, typed, problems, by.today());
    }
}
