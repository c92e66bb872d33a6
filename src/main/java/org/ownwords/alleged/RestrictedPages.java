package org.ownwords.alleged;

import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// A restricted section, for whoever may read it. For all others it is not found, and that they looked
/// is logged.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/alleged/{allegedId}")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class RestrictedPages {

    private final Cases cases;
    private final AllegedPeople people;
    private final Practitioners practitioners;
    private final Templates templates;

    RestrictedPages(Cases cases, AllegedPeople people, Practitioners practitioners, Templates templates) {
        this.cases = cases;
        this.people = people;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page show(Chrome chrome, By by, @PathVariable UUID caseId, @PathVariable UUID allegedId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var section = people.readable(file, new AllegedId(allegedId), by);
        return Page.of(templates.allegedShow(
                chrome, file, section, people.person(section, by), people.notes(section, by), practitioners.names()));
    }
}
