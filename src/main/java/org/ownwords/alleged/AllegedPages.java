package org.ownwords.alleged;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Opening a restricted section, about somebody who is thought to have caused harm or what somebody said in confidence.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/alleged/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class AllegedPages {

    private final Cases cases;
    private final AllegedPeople people;
    private final Templates templates;

    AllegedPages(Cases cases, AllegedPeople people, Templates templates) {
        this.cases = cases;
        this.people = people;
        this.templates = templates;
    }

    @GetMapping
    Page form(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable UUID caseId,
            @RequestParam(required = false) @Nullable String about) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var shown = typed.isEmpty() ? typed.withAny(AllegedForm.ABOUT, about) : typed;
        return Page.of(page(chrome, file, shown, Problems.NONE));
    }

    @PostMapping
    View open(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return switch (AllegedForm.read(new Reader(typed))) {
            case Refused<AllegedPerson>(var problems) -> Page.invalid(page(chrome, file, typed, problems));
            case Accepted<AllegedPerson>(var person) -> {
                people.open(new AllegedId(typed.id()), file, person, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems) {
        return templates.allegedNew(chrome, file, typed, problems);
    }
}
