package org.ownwords.alleged;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.alleged.AllegedForm.Invited;
import org.ownwords.casework.Doers;
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
import org.springframework.web.servlet.View;

/// Letting a colleague into a restricted section. Who may not read it and may let others in sees
/// nothing of what is in it here.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/alleged/{allegedId}/readers/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ReaderPages {

    private final Cases cases;
    private final AllegedPeople people;
    private final Doers doers;
    private final Templates templates;

    ReaderPages(Cases cases, AllegedPeople people, Doers doers, Templates templates) {
        this.cases = cases;
        this.people = people;
        this.doers = doers;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID allegedId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        people.openable(file, new AllegedId(allegedId), by);
        return Page.of(page(chrome, file, typed, Problems.NONE));
    }

    @PostMapping
    View letIn(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID allegedId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var section = people.openable(file, new AllegedId(allegedId), by);
        return switch (AllegedForm.readInvited(new Reader(typed), doers.on(file))) {
            case Refused<Invited>(var problems) -> Page.invalid(page(chrome, file, typed, problems));
            case Accepted<Invited>(var invited) -> {
                people.letIn(typed.id(), file, section, invited.id(), invited.why(), by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems) {
        return templates.allegedReader(chrome, file, doers.on(file).offered(), typed, problems);
    }
}
