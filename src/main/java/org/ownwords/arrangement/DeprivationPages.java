package org.ownwords.arrangement;

import gg.jte.models.runtime.JteModel;
import java.util.List;
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

/// Recording a deprivation of liberty, or an order of the court.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/deprivations/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class DeprivationPages {

    private final Cases cases;
    private final Deprivations deprivations;
    private final Templates templates;

    DeprivationPages(Cases cases, Deprivations deprivations, Templates templates) {
        this.cases = cases;
        this.deprivations = deprivations;
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
        return switch (LibertyForm.read(file.reading(typed), List.of(), by.today())) {
            case Refused<Deprivation>(var problems) -> Page.invalid(page(chrome, file, typed, problems, by));
            case Accepted<Deprivation>(var deprivation) -> {
                deprivations.record(new DeprivationId(typed.id()), file, deprivation, null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems, By by) {
        return templates.arrangementDeprivation(chrome, file, typed, problems, by.today());
    }
}
