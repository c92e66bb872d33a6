package org.ownwords.safety;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Doers;
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

/// Recording what keeps the person safe for now.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/interim-safety/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class InterimPages {

    private final Cases cases;
    private final Interims interims;
    private final Doers doers;
    private final Templates templates;

    InterimPages(Cases cases, Interims interims, Doers doers, Templates templates) {
        this.cases = cases;
        this.interims = interims;
        this.doers = doers;
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
        return switch (InterimForm.read(file.reading(typed), List.of(), by.today())) {
            case Refused<Interim>(var problems) -> Page.invalid(page(chrome, file, typed, problems, by));
            case Accepted<Interim>(var interim) -> {
                interims.record(new InterimId(typed.id()), file, interim, null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems, By by) {
        return templates.safetyNew(chrome, file, doers.on(file).offered(), typed, problems, by.today());
    }
}
