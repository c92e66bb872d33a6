package org.ownwords.consent;

import gg.jte.models.runtime.JteModel;
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

/// Asking what the person agrees to.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/consent/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ConsentPages {

    private final Cases cases;
    private final Consents consents;
    private final Doers doers;
    private final Templates templates;

    ConsentPages(Cases cases, Consents consents, Doers doers, Templates templates) {
        this.cases = cases;
        this.consents = consents;
        this.doers = doers;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(page(chrome, file, typed, Problems.NONE, by));
    }

    @PostMapping
    View ask(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var name = file.person().details().givenName();
        return switch (ConsentForm.read(file.reading(typed), name, by.today())) {
            case Refused<Consent>(var problems) -> Page.invalid(page(chrome, file, typed, problems, by));
            case Accepted<Consent>(var consent) -> {
                consents.ask(new ConsentId(typed.id()), file, consent, null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems, By by) {
        var entries = consents.on(file);
        return templates.consentNew(
                chrome,
                file,
                ConsentEntry.now(entries),
                ConsentForm.names(doers.organisations(), entries),
                typed,
                problems,
                by);
    }
}
