package org.ownwords.arrangement;

import gg.jte.models.runtime.JteModel;
import java.util.List;
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

/// Recording who may decide for the person.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/decision-makers/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class MakerPages {

    private final Cases cases;
    private final Makers makers;
    private final Templates templates;

    MakerPages(Cases cases, Makers makers, Templates templates) {
        this.cases = cases;
        this.makers = makers;
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
        return switch (MakerForm.read(file.reading(typed), List.of(), by.today())) {
            case Refused<DecisionMaker>(var problems) -> Page.invalid(page(chrome, file, typed, problems, by));
            case Accepted<DecisionMaker>(var maker) -> {
                makers.record(new MakerId(typed.id()), file, maker, null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems, By by) {
        return templates.arrangementMaker(chrome, file, typed, problems, by.today());
    }
}
