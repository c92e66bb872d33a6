package org.ownwords.risk;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
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

/// Looking for signs of one kind.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/signs/{about}/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class SignsPages {

    private final Cases cases;
    private final Signs signs;
    private final Templates templates;

    SignsPages(Cases cases, Signs signs, Templates templates) {
        this.cases = cases;
        this.signs = signs;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable String about) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(page(chrome, file, kind(about), typed, Problems.NONE, by));
    }

    @PostMapping
    View look(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable String about) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var kind = kind(about);
        return switch (LookedForm.read(
                file.reading(typed), kind, file.person().details().givenName(), by.today())) {
            case Refused<Looked>(var problems) -> Page.invalid(page(chrome, file, kind, typed, problems, by));
            case Accepted<Looked>(var looked) -> {
                signs.look(typed.id(), file, looked, null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private static SignsAbout kind(String about) {
        return SignsAbout.of(about).orElseThrow(NotFound::new);
    }

    // The page is made of what is asked about, what was typed, and what is wrong with it.
    private JteModel page(Chrome chrome, CaseFile file, SignsAbout about, Typed typed, Problems problems, By by) {
        return templates.riskSigns(chrome, file, about, typed, problems, by.today());
    }
}
