package org.ownwords.risk;

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

/// What a panel or a lawyer said.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/advice/{adviceId}/answer/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class AdvisedPages {

    private final Cases cases;
    private final Advices advices;
    private final Templates templates;

    AdvisedPages(Cases cases, Advices advices, Templates templates) {
        this.cases = cases;
        this.advices = advices;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID adviceId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var asked = advices.get(file, new AdviceId(adviceId));
        return Page.of(page(chrome, file, asked, typed, Problems.NONE, by));
    }

    @PostMapping
    View answer(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID adviceId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var asked = advices.get(file, new AdviceId(adviceId));
        return switch (AdviceForm.read(file.reading(typed), asked.advice(), by.today())) {
            case Refused<Advised>(var problems) -> Page.invalid(page(chrome, file, asked, typed, problems, by));
            case Accepted<Advised>(var advised) -> {
                advices.answer(typed.id(), file, asked.id(), advised, by);
                yield Page.to(file.id().path());
            }
        };
    }

    // The form shows what was asked.
    private JteModel page(Chrome chrome, CaseFile file, AskedAdvice asked, Typed typed, Problems problems, By by) {
        return templates.riskAdvised(chrome, file, asked, typed, problems, by.today());
    }
}
