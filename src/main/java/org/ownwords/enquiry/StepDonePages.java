package org.ownwords.enquiry;

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

/// Recording that a next step was done, and what happened.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/steps/{stepId}/done")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class StepDonePages {

    private final Cases cases;
    private final NextSteps steps;
    private final Templates templates;

    StepDonePages(Cases cases, NextSteps steps, Templates templates) {
        this.cases = cases;
        this.steps = steps;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID stepId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var step = steps.get(file, new NextStepId(stepId));
        return Page.of(templates.enquiryStepDone(chrome, file, step, typed, Problems.NONE, by.today()));
    }

    @PostMapping
    View done(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID stepId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var step = steps.get(file, new NextStepId(stepId));
        return switch (Done.read(file.reading(typed), by.today())) {
            case Refused<Done>(var problems) ->
                Page.invalid(templates.enquiryStepDone(chrome, file, step, typed, problems, by.today()));
            case Accepted<Done>(var done) ->
                steps.done(typed.id(), file, step.id(), done, by)
                        ? Page.to(file.id().path())
                        : Page.newer(templates.enquiryStepDone(
                                chrome,
                                file,
                                steps.get(file, step.id()),
                                typed,
                                Problems.of(
                                        "whatHappened",
                                        "A colleague has already recorded that this was done. What they recorded is shown above. What you typed is kept here"),
                                by.today()));
        };
    }
}
