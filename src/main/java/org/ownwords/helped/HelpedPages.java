package org.ownwords.helped;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.concern.ConcernId;
import org.ownwords.helped.HelpedStore.Instead;
import org.ownwords.outcome.Outcomes;
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

/// Recording whether it helped what was done without an enquiry.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/concerns/{concernId}/helped/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class HelpedPages {

    private final Cases cases;
    private final WhetherItHelped asking;
    private final Outcomes outcomes;
    private final Templates templates;

    HelpedPages(Cases cases, WhetherItHelped asking, Outcomes outcomes, Templates templates) {
        this.cases = cases;
        this.asking = asking;
        this.outcomes = outcomes;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID concernId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(page(chrome, file, asking.instead(file, new ConcernId(concernId)), typed, Problems.NONE, by));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID concernId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var instead = asking.instead(file, new ConcernId(concernId));
        var details = file.person().details();
        return switch (HelpedForm.read(file.reading(typed), instead.decidedOn(), details, by.today())) {
            case Refused<Helped>(var problems) -> Page.invalid(page(chrome, file, instead, typed, problems, by));
            case Accepted<Helped>(var helped) -> {
                asking.record(new HelpedId(typed.id()), file, instead.concern(), helped, null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Instead instead, Typed typed, Problems problems, By by) {
        return templates.helpedNew(chrome, file, instead, outcomes.current(file), typed, problems, by.today());
    }
}
