package org.ownwords.timescale;

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
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Starting a paused clock again.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/pauses/{pauseId}/resumption")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ResumptionPages {

    private final Cases cases;
    private final Pauses pauses;
    private final Templates templates;

    ResumptionPages(Cases cases, Pauses pauses, Templates templates) {
        this.cases = cases;
        this.pauses = pauses;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID pauseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var pause = pauses.get(file, new PauseId(pauseId));
        return Page.of(templates.timescaleResumption(chrome, file, pause, typed, Problems.NONE, by.today()));
    }

    @PostMapping
    View resume(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID pauseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var pause = pauses.get(file, new PauseId(pauseId));
        return switch (Resumption.read(file.reading(typed), pause, by.today())) {
            case Refused<Resumption>(var problems) ->
                Page.invalid(templates.timescaleResumption(chrome, file, pause, typed, problems, by.today()));
            case Accepted<Resumption>(var resumption) ->
                pauses.resume(typed.id(), file, pause.id(), resumption, by)
                        ? Page.to(file.id().path())
                        : Page.newer(templates.timescaleResumption(
                                chrome,
                                file,
                                pauses.get(file, pause.id()),
                                typed,
                                Problems.of(
                                        "why",
                                        "A colleague has already started this clock again. What you typed is kept here"),
                                by.today()));
        };
    }
}
