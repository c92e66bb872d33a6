package org.ownwords.outcome;

import java.util.Optional;
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

/// Recording what the person says they want.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/outcomes/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class OutcomePages {

    private final Cases cases;
    private final Outcomes outcomes;
    private final Templates templates;

    OutcomePages(Cases cases, Outcomes outcomes, Templates templates) {
        this.cases = cases;
        this.outcomes = outcomes;
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
        var read = file.reading(typed);
        var details = file.person().details();
        var form = AskForm.read(read, details.givenName(), details.death(), by.today());
        return switch (read.accept(() -> form)) {
            case Refused<AskForm>(var problems) -> Page.invalid(page(chrome, file, typed, problems, by));
            case Accepted<AskForm>(var accepted) -> {
                outcomes.ask(typed.id(), file.id(), accepted.ask(), by);
                Optional.ofNullable(accepted.said())
                        .ifPresent(said -> outcomes.express(new OutcomeId(typed.id("said")), file.id(), said, by));
                yield Page.to(file.id().path());
            }
        };
    }

    private gg.jte.models.runtime.JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems, By by) {
        return templates.outcomeNew(chrome, file, outcomes.on(file), typed, problems, by.today());
    }
}
