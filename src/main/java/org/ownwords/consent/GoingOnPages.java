package org.ownwords.consent;

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

/// Saying on what ground something goes on without the person's agreement. Where they agree, this
/// page is not found.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/consent/{consentId}/going-on")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class GoingOnPages {

    private final Cases cases;
    private final Consents consents;
    private final Authorisers authorisers;
    private final Templates templates;

    GoingOnPages(Cases cases, Consents consents, Authorisers authorisers, Templates templates) {
        this.cases = cases;
        this.consents = consents;
        this.authorisers = authorisers;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID consentId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var without = consents.getWithoutAgreement(file, new ConsentId(consentId));
        return Page.of(page(chrome, file, without, typed, Problems.NONE, by));
    }

    @PostMapping
    View goOn(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID consentId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var without = consents.getWithoutAgreement(file, new ConsentId(consentId));
        var name = file.person().details().givenName();
        return switch (GoingOnForm.read(
                file.reading(typed), name, by.today(), (who, day) -> authorisers.problem(who, day, by))) {
            case Refused<GoingOn>(var problems) -> Page.invalid(page(chrome, file, without, typed, problems, by));
            case Accepted<GoingOn>(var goingOn) -> {
                consents.goOn(new GoingOnId(typed.id()), without, goingOn, null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, ConsentEntry without, Typed typed, Problems problems, By by) {
        return templates.consentGoingOn(chrome, file, without, authorisers.names(by), typed, problems, by);
    }
}
