package org.ownwords.plan;

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
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Recording that an item of the plan was done, or is no longer needed.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/plan/{itemId}/ended")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class PlanEndedPages {

    private final Cases cases;
    private final Plans plans;
    private final Templates templates;

    PlanEndedPages(Cases cases, Plans plans, Templates templates) {
        this.cases = cases;
        this.plans = plans;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID itemId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var item = plans.get(file, new PlanItemId(itemId));
        return Page.of(templates.planEnded(chrome, file, item, typed, Problems.NONE, by.today()));
    }

    @PostMapping
    View end(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID itemId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var item = plans.get(file, new PlanItemId(itemId));
        return switch (EndingForm.read(file.reading(typed), by.today())) {
            case Refused<Ending>(var problems) ->
                Page.invalid(templates.planEnded(chrome, file, item, typed, problems, by.today()));
            case Accepted<Ending>(var ending) ->
                plans.end(typed.id(), file, item.id(), ending, by)
                        ? Page.to(file.id().path() + "/plan")
                        : Page.newer(templates.planEnded(
                                chrome,
                                file,
                                plans.get(file, item.id()),
                                typed,
                                Problems.of(
                                        "ended",
                                        "Somebody else has changed or ended this since you opened this page. Open the plan to see it. What you typed is kept here"),
                                by.today()));
        };
    }
}
