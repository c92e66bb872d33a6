package org.ownwords.partner;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Doers;
import org.ownwords.casework.Names;
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

/// Recording what somebody agreed to do.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/agreed-roles/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class RolePages {

    private final Cases cases;
    private final Partners partners;
    private final Doers doers;
    private final Templates templates;

    RolePages(Cases cases, Partners partners, Doers doers, Templates templates) {
        this.cases = cases;
        this.partners = partners;
        this.doers = doers;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(page(chrome, file, doers.on(file), typed, Problems.NONE, by));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var names = doers.on(file);
        return switch (RoleForm.read(file.reading(typed), names, List.of(), by.today())) {
            case Refused<AgreedRole>(var problems) -> Page.invalid(page(chrome, file, names, typed, problems, by));
            case Accepted<AgreedRole>(var role) -> {
                partners.agree(new AgreedRoleId(typed.id()), file, role, null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Names names, Typed typed, Problems problems, By by) {
        return templates.partnerRole(chrome, file, names.offered(), typed, problems, by.today());
    }
}
