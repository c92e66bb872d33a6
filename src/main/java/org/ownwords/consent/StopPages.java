package org.ownwords.consent;

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

/// Recording that the person asks to stop. Nothing ends because of it.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/stop/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class StopPages {

    private final Cases cases;
    private final Stops stops;
    private final Templates templates;

    StopPages(Cases cases, Stops stops, Templates templates) {
        this.cases = cases;
        this.stops = stops;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(templates.consentStop(chrome, file, stops.on(file), typed, Problems.NONE, by.today()));
    }

    @PostMapping
    View ask(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var name = file.person().details().givenName();
        return switch (StopForm.read(file.reading(typed), name, by.today())) {
            case Refused<AskedToStop>(var problems) ->
                Page.invalid(templates.consentStop(chrome, file, stops.on(file), typed, problems, by.today()));
            case Accepted<AskedToStop>(var asked) -> {
                stops.ask(typed.id(), file, asked, null, by);
                yield Page.to(file.id().path());
            }
        };
    }
}
