package org.ownwords.enquiry;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Doers;
import org.ownwords.casework.Names;
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

/// Saying what is to be done next.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/steps/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class StepPages {

    private final Cases cases;
    private final NextSteps steps;
    private final Doers doers;
    private final Templates templates;

    StepPages(Cases cases, NextSteps steps, Doers doers, Templates templates) {
        this.cases = cases;
        this.steps = steps;
        this.doers = doers;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(page(chrome, file, doers.on(file), typed, Problems.NONE, by));
    }

    @PostMapping
    View add(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var names = doers.on(file);
        return switch (TodoForm.read(file.reading(typed), names)) {
            case Refused<Todo>(var problems) -> Page.invalid(page(chrome, file, names, typed, problems, by));
            case Accepted<Todo>(var todo) -> {
                steps.add(new NextStepId(typed.id()), file.id(), todo, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Names names, Typed typed, Problems problems, By by) {
        return templates.enquiryStep(chrome, file, names.offered(), typed, problems, by);
    }
}
