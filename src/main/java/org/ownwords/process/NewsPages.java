package org.ownwords.process;

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

/// What was heard of a process of somebody else.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/processes/{processId}/news/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class NewsPages {

    private final Cases cases;
    private final Processes processes;
    private final Templates templates;

    NewsPages(Cases cases, Processes processes, Templates templates) {
        this.cases = cases;
        this.processes = processes;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID processId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var known = processes.get(file, new ProcessId(processId));
        return Page.of(page(chrome, file, known, typed, Problems.NONE, by));
    }

    @PostMapping
    View hear(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID processId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var known = processes.get(file, new ProcessId(processId));
        return switch (ProcessForm.readNews(file.reading(typed), known.process(), by.today())) {
            case Refused<News>(var problems) -> Page.invalid(page(chrome, file, known, typed, problems, by));
            case Accepted<News>(var news) -> {
                processes.hear(typed.id(), file, known.id(), news, by);
                yield Page.to(file.id().path());
            }
        };
    }

    // The form shows the process, and what was heard so far.
    private JteModel page(Chrome chrome, CaseFile file, KnownProcess known, Typed typed, Problems problems, By by) {
        return templates.processNews(chrome, file, known, typed, problems, by.today());
    }
}
