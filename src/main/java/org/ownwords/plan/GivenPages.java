package org.ownwords.plan;

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

/// Giving the person their plan to keep.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/plan/given/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class GivenPages {

    private final Cases cases;
    private final GivenPlans givenPlans;
    private final Templates templates;

    GivenPages(Cases cases, GivenPlans givenPlans, Templates templates) {
        this.cases = cases;
        this.givenPlans = givenPlans;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(page(chrome, file, typed, Problems.NONE, by));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return switch (GivenForm.read(
                file.reading(typed), file.person().details().givenName(), by.today())) {
            case Refused<GivenPlan>(var problems) -> Page.invalid(page(chrome, file, typed, problems, by));
            case Accepted<GivenPlan>(var accepted) -> {
                givenPlans.give(typed.id(), file, accepted, null, by);
                yield Page.to(file.id().path() + "/plan");
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems, By by) {
        return templates.planGiven(chrome, file, typed, problems, by.today());
    }
}
