package org.ownwords.alleged;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
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

/// Noting something in a restricted section. The page is found by whoever may read it.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/alleged/{allegedId}/notes/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class NotePages {

    private final Cases cases;
    private final AllegedPeople people;
    private final Templates templates;

    NotePages(Cases cases, AllegedPeople people, Templates templates) {
        this.cases = cases;
        this.people = people;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID allegedId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var section = people.readable(file, new AllegedId(allegedId), by);
        return Page.of(page(chrome, file, section, typed, Problems.NONE, by));
    }

    @PostMapping
    View note(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID allegedId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var section = people.readable(file, new AllegedId(allegedId), by);
        return switch (AllegedForm.readNote(new Reader(typed), by.today())) {
            case Refused<Note>(var problems) -> Page.invalid(page(chrome, file, section, typed, problems, by));
            case Accepted<Note>(var note) -> {
                people.note(typed.id(), file, section, note, by);
                yield Page.to(file.id().path());
            }
        };
    }

    // The form says about whom it is, and which day is offered.
    private JteModel page(Chrome chrome, CaseFile file, Restricted section, Typed typed, Problems problems, By by) {
        return templates.allegedNote(chrome, file, people.person(section, by), typed, problems, by.today());
    }
}
