package org.ownwords.plan;

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

/// What holds for a plan as a whole. The form opens with what held before.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/plan/arrangements/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ArrangedPages {

    private final Cases cases;
    private final Arrangements arrangements;
    private final Doers doers;
    private final Templates templates;

    ArrangedPages(Cases cases, Arrangements arrangements, Doers doers, Templates templates) {
        this.cases = cases;
        this.arrangements = arrangements;
        this.doers = doers;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(page(chrome, file, typed.isEmpty() ? begun(file) : typed, Problems.NONE, by));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return switch (ArrangedForm.read(
                file.reading(typed), file.person().details().givenName(), by.today())) {
            case Refused<Arranged>(var problems) -> Page.invalid(page(chrome, file, typed, problems, by));
            case Accepted<Arranged>(var accepted) -> {
                arrangements.arrange(typed.id(), file, accepted, null, by);
                yield Page.to(file.id().path() + "/plan");
            }
        };
    }

    /// What held before, without its day and what was said of it then.
    private Typed begun(CaseFile file) {
        return arrangements
                .now(file)
                .map(now -> ArrangedForm.entered(now)
                        .without("agrees")
                        .without("said")
                        .without("agreedOn-day")
                        .without("agreedOn-month")
                        .without("agreedOn-year"))
                .orElseGet(Typed::nothing);
    }

    private JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems, By by) {
        return templates.planArrangements(chrome, file, doers.on(file).offered(), typed, problems, by.today());
    }
}
