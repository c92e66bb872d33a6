package org.ownwords.partner;

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

/// Recording what became of what somebody agreed to do.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/agreed-roles/{agreedRoleId}/became/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class BecamePages {

    private final Cases cases;
    private final Partners partners;
    private final Templates templates;

    BecamePages(Cases cases, Partners partners, Templates templates) {
        this.cases = cases;
        this.partners = partners;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID agreedRoleId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var known = partners.get(file, new AgreedRoleId(agreedRoleId));
        return Page.of(page(chrome, file, known, typed, Problems.NONE, by));
    }

    @PostMapping
    View become(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID agreedRoleId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var known = partners.get(file, new AgreedRoleId(agreedRoleId));
        return switch (RoleForm.readBecame(file.reading(typed), known.role(), by.today())) {
            case Refused<Became>(var problems) -> Page.invalid(page(chrome, file, known, typed, problems, by));
            case Accepted<Became>(var became) -> {
                partners.become(typed.id(), file, known.id(), became, by);
                yield Page.to(file.id().path());
            }
        };
    }

    // The form shows what was agreed, and what became of it so far.
    private JteModel page(Chrome chrome, CaseFile file, KnownRole known, Typed typed, Problems problems, By by) {
        return templates.partnerBecame(chrome, file, known, typed, problems, by.today());
    }
}
