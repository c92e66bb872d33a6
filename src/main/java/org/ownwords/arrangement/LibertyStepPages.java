package org.ownwords.arrangement;

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

/// What became of a deprivation of liberty.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/deprivations/{deprivationId}/steps/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class LibertyStepPages {

    private final Cases cases;
    private final Deprivations deprivations;
    private final Templates templates;

    LibertyStepPages(Cases cases, Deprivations deprivations, Templates templates) {
        this.cases = cases;
        this.deprivations = deprivations;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID deprivationId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var known = deprivations.get(file, new DeprivationId(deprivationId));
        return Page.of(page(chrome, file, known, typed, Problems.NONE, by));
    }

    @PostMapping
    View move(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID deprivationId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var known = deprivations.get(file, new DeprivationId(deprivationId));
        return switch (LibertyForm.readStep(file.reading(typed), known.deprivation(), by.today())) {
            case Refused<LibertyStep>(var problems) -> Page.invalid(page(chrome, file, known, typed, problems, by));
            case Accepted<LibertyStep>(var step) -> {
                deprivations.move(typed.id(), file, known.id(), step, by);
                yield Page.to(file.id().path());
            }
        };
    }

    // The form shows it, and what became of it so far.
    private JteModel page(Chrome chrome, CaseFile file, KnownDeprivation known, Typed typed, Problems problems, By by) {
        return templates.arrangementStep(chrome, file, known, typed, problems, by.today());
    }
}
