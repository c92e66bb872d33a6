package org.ownwords.indignity;

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

/// Recording a small thing that takes away from somebody’s dignity.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/indignities/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class IndignityPages {

    private final Cases cases;
    private final Indignities indignities;
    private final Templates templates;

    IndignityPages(Cases cases, Indignities indignities, Templates templates) {
        this.cases = cases;
        this.indignities = indignities;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(templates.indignityNew(chrome, file, typed, Problems.NONE, by.today()));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return switch (IndignityForm.read(
                file.reading(typed), file.person().details().givenName(), by.today())) {
            case Refused<Indignity>(var problems) ->
                Page.invalid(templates.indignityNew(chrome, file, typed, problems, by.today()));
            case Accepted<Indignity>(var accepted) -> {
                indignities.note(typed.id(), file, accepted, null, by);
                yield Page.to(file.id().path());
            }
        };
    }
}
