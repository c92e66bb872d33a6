package org.ownwords.timescale;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Option;
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

/// Stopping the clock of a case, with a reason and a manager's support.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/pauses/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class PausePages {

    private final Cases cases;
    private final Pauses pauses;
    private final Timescales timescales;
    private final Supporters supporters;
    private final Templates templates;

    PausePages(Cases cases, Pauses pauses, Timescales timescales, Supporters supporters, Templates templates) {
        this.supporters = supporters;
        this.cases = cases;
        this.pauses = pauses;
        this.timescales = timescales;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(page(chrome, file, typed, Problems.NONE, by));
    }

    @PostMapping
    View pause(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var read = file.reading(typed);
        supporters.check(read, "since", by);
        return switch (PauseForm.read(read, new PauseId(typed.id()), stops(), by.today())) {
            case Refused<Pause>(var problems) -> Page.invalid(page(chrome, file, typed, problems, by));
            case Accepted<Pause>(var pause) -> {
                pauses.pause(file, pause, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems, By by) {
        return templates.timescalePause(
                chrome, file, pauses.on(file), stops(), supporters.names(by), begun(typed), problems, by.today());
    }

    private List<Option> stops() {
        return PauseForm.stops(timescales.stages());
    }

    /// A form that has not been typed into yet pauses everything that can be paused.
    private Typed begun(Typed typed) {
        return typed.isEmpty()
                ? typed.with("stops", stops().stream().map(Option::code).toList())
                : typed;
    }
}
