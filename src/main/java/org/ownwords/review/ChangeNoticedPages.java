package org.ownwords.review;

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

/// Recording that something changed, and whether the plan is reviewed because of it.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/changes/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ChangeNoticedPages {

    private final Cases cases;
    private final Changes changes;
    private final Templates templates;

    ChangeNoticedPages(Cases cases, Changes changes, Templates templates) {
        this.cases = cases;
        this.changes = changes;
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
        return switch (ChangeNoticedForm.read(file.reading(typed), by.today())) {
            case Refused<ChangeNoticed>(var problems) -> Page.invalid(page(chrome, file, typed, problems, by));
            case Accepted<ChangeNoticed>(var accepted) -> {
                changes.notice(typed.id(), file, accepted, null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems, By by) {
        return templates.reviewChange(chrome, file, typed, problems, by.today());
    }
}
