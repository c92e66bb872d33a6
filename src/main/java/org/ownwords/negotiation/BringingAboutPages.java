package org.ownwords.negotiation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.outcome.OutcomeId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Recording who is to bring one thing about that the person wants. With `of`, it says which.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/bringing-about/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class BringingAboutPages {

    private final Cases cases;
    private final BringingsAbout bringingsAbout;
    private final Outcomes outcomes;
    private final Templates templates;

    BringingAboutPages(Cases cases, BringingsAbout bringingsAbout, Outcomes outcomes, Templates templates) {
        this.cases = cases;
        this.bringingsAbout = bringingsAbout;
        this.outcomes = outcomes;
        this.templates = templates;
    }

    @GetMapping
    Page form(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable UUID caseId,
            @RequestParam(required = false) @Nullable UUID of) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var shown = typed.isEmpty() && of != null ? BringingAboutForm.next(new OutcomeId(of)) : typed;
        return Page.of(
                templates.negotiationBringing(chrome, file, outcomes.on(file), shown, Problems.NONE, by.today()));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return switch (BringingAboutForm.read(
                file.reading(typed), file.person().details().givenName(), outcomes.on(file), by.today())) {
            case Refused<BringingAbout>(var problems) ->
                Page.invalid(
                        templates.negotiationBringing(chrome, file, outcomes.on(file), typed, problems, by.today()));
            case Accepted<BringingAbout>(var accepted) -> {
                bringingsAbout.decide(typed.id(), file, accepted, null, by);
                yield Page.to(file.id().path());
            }
        };
    }
}
