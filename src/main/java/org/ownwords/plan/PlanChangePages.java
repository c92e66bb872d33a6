package org.ownwords.plan;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Doers;
import org.ownwords.outcome.Outcomes;
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

/// Changing an item of the plan. What it said before is kept.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/plan/{itemId}/change")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class PlanChangePages {

    private final Cases cases;
    private final Plans plans;
    private final Outcomes outcomes;
    private final Doers doers;
    private final Templates templates;

    PlanChangePages(Cases cases, Plans plans, Outcomes outcomes, Doers doers, Templates templates) {
        this.cases = cases;
        this.plans = plans;
        this.outcomes = outcomes;
        this.doers = doers;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID itemId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var item = plans.get(file, new PlanItemId(itemId));
        var shown = typed.isEmpty() ? PlanForm.typed(item) : typed;
        return Page.of(page(chrome, file, item, shown, Problems.NONE));
    }

    @PostMapping
    View change(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID itemId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var item = plans.get(file, new PlanItemId(itemId));
        return switch (PlanForm.read(
                file.reading(typed),
                doers.on(file),
                outcomes.on(file),
                item.intent().doer())) {
            case Refused<Intent>(var problems) -> Page.invalid(page(chrome, file, item, typed, problems));
            case Accepted<Intent>(var intent) ->
                plans.change(new PlanItemId(typed.id()), file, item.id(), intent, by)
                        ? Page.to(file.id().path() + "/plan")
                        : Page.newer(
                                page(
                                        chrome,
                                        file,
                                        plans.get(file, item.id()),
                                        typed,
                                        Problems.of(
                                                "what",
                                                "Somebody else has changed or ended this since you opened this page. Open the plan to see it. What you typed is kept here")));
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, PlanItem item, Typed typed, Problems problems) {
        return templates.planChange(
                chrome,
                file,
                item,
                doers.on(file).offered(),
                PlanForm.towards(outcomes.current(file), item.towards()),
                typed,
                problems);
    }
}
