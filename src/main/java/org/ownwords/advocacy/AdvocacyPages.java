package org.ownwords.advocacy;

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

/// Deciding whether an independent advocate has to be arranged.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/advocacy/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class AdvocacyPages {

    private final Cases cases;
    private final Advocates advocates;
    private final Templates templates;

    AdvocacyPages(Cases cases, Advocates advocates, Templates templates) {
        this.cases = cases;
        this.advocates = advocates;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(page(chrome, file, typed, Problems.NONE, by));
    }

    @PostMapping
    View decide(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var name = file.person().details().givenName();
        return switch (AdvocacyForm.read(file.reading(typed), name, by.today())) {
            case Refused<AdvocacyDecision>(var problems) -> Page.invalid(page(chrome, file, typed, problems, by));
            case Accepted<AdvocacyDecision>(var decision) -> {
                advocates.decide(typed.id(), file, decision, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems, By by) {
        return templates.advocacyDecide(chrome, file, advocates.standing(file), typed, problems, by.today());
    }
}
