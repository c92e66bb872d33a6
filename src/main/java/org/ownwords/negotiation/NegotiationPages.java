package org.ownwords.negotiation;

import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.outcome.Outcomes;
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

/// Recording what was talked through, how far the person took part, and how it ended.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/negotiations/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class NegotiationPages {

    private final Cases cases;
    private final Negotiations negotiations;
    private final Outcomes outcomes;
    private final Templates templates;

    NegotiationPages(Cases cases, Negotiations negotiations, Outcomes outcomes, Templates templates) {
        this.cases = cases;
        this.negotiations = negotiations;
        this.outcomes = outcomes;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(
                templates.negotiationNegotiation(chrome, file, outcomes.on(file), typed, Problems.NONE, by.today()));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return switch (NegotiationForm.read(
                file.reading(typed), file.person().details().givenName(), outcomes.on(file), by.today())) {
            case Refused<Negotiation>(var problems) ->
                Page.invalid(
                        templates.negotiationNegotiation(chrome, file, outcomes.on(file), typed, problems, by.today()));
            case Accepted<Negotiation>(var accepted) -> {
                negotiations.hold(typed.id(), file, accepted, null, by);
                yield Page.to(file.id().path());
            }
        };
    }
}
