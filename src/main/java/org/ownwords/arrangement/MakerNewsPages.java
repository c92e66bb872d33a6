package org.ownwords.arrangement;

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

/// What became known of somebody who may decide for the person.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/decision-makers/{makerId}/news/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class MakerNewsPages {

    private final Cases cases;
    private final Makers makers;
    private final Templates templates;

    MakerNewsPages(Cases cases, Makers makers, Templates templates) {
        this.cases = cases;
        this.makers = makers;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID makerId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var known = makers.get(file, new MakerId(makerId));
        return Page.of(page(chrome, file, known, typed, Problems.NONE, by));
    }

    @PostMapping
    View hear(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID makerId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var known = makers.get(file, new MakerId(makerId));
        return switch (MakerForm.readNews(file.reading(typed), known.maker(), by.today())) {
            case Refused<MakerNews>(var problems) -> Page.invalid(page(chrome, file, known, typed, problems, by));
            case Accepted<MakerNews>(var news) -> {
                makers.hear(typed.id(), file, known.id(), news, by);
                yield Page.to(file.id().path());
            }
        };
    }

    // The form shows it, and what became of it so far.
    private JteModel page(Chrome chrome, CaseFile file, KnownMaker known, Typed typed, Problems problems, By by) {
        return templates.arrangementMakerNews(chrome, file, known, typed, problems, by.today());
    }
}
