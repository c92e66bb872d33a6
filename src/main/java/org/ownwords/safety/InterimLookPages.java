package org.ownwords.safety;

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

/// Looking again at what keeps the person safe.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/interim-safety/{interimId}/look/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class InterimLookPages {

    private final Cases cases;
    private final Interims interims;
    private final Templates templates;

    InterimLookPages(Cases cases, Interims interims, Templates templates) {
        this.cases = cases;
        this.interims = interims;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID interimId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var known = interims.get(file, new InterimId(interimId));
        return Page.of(page(chrome, file, known, typed, Problems.NONE, by));
    }

    @PostMapping
    View look(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID interimId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var known = interims.get(file, new InterimId(interimId));
        return switch (InterimForm.readLook(file.reading(typed), known.interim(), by.today())) {
            case Refused<Look>(var problems) -> Page.invalid(page(chrome, file, known, typed, problems, by));
            case Accepted<Look>(var look) -> {
                interims.look(typed.id(), file, known.id(), look, by);
                yield Page.to(file.id().path());
            }
        };
    }

    // The form shows what it is, and how it was found so far.
    private JteModel page(Chrome chrome, CaseFile file, KnownInterim known, Typed typed, Problems problems, By by) {
        return templates.safetyLook(chrome, file, known, typed, problems, by.today());
    }
}
