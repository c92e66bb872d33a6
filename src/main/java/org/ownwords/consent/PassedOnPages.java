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

/// Recording what was told about the person, to whom. It is never refused because they said no:
/// then it is asked for afterwards on what ground it was told.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/passed-on/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class PassedOnPages {

    private final Cases cases;
    private final Consents consents;
    private final PassingsOn passingsOn;
    private final Doers doers;
    private final Templates templates;

    PassedOnPages(Cases cases, Consents consents, PassingsOn passingsOn, Doers doers, Templates templates) {
        this.cases = cases;
        this.consents = consents;
        this.passingsOn = passingsOn;
        this.doers = doers;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(page(chrome, file, typed, Problems.NONE, by));
    }

    @PostMapping
    View passOn(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return switch (PassedOnForm.read(file.reading(typed), consents.on(file), by.today())) {
            case Refused<PassedOn>(var problems) -> Page.invalid(page(chrome, file, typed, problems, by));
            case Accepted<PassedOn>(var passedOn) -> {
                passingsOn.passOn(typed.id(), file, passedOn, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems, By by) {
        var entries = consents.on(file);
        var name = file.person().details().givenName();
        return templates.consentPassedOn(
                chrome,
                file,
                ConsentEntry.now(entries),
                PassedOnForm.footings(entries, typed, name),
                ConsentForm.names(doers.organisations(), entries),
                typed,
                problems,
                by);
    }
}
