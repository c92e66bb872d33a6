package org.ownwords.risk;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Beforehand;
import org.ownwords.casework.SaysBefore.Work;
import org.ownwords.outcome.Outcomes;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.risk.WeighingForm.Earlier;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Weighing the same risk again with the person, at another time. What was found before is kept.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/risks/{weighingId}/weighed-again")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class WeighedAgainPages {

    private final Cases cases;
    private final Risks risks;
    private final Outcomes outcomes;
    private final Principles principles;
    private final Beforehand beforehand;
    private final Templates templates;

    WeighedAgainPages(
            Cases cases,
            Risks risks,
            Outcomes outcomes,
            Principles principles,
            Beforehand beforehand,
            Templates templates) {
        this.cases = cases;
        this.risks = risks;
        this.outcomes = outcomes;
        this.principles = principles;
        this.beforehand = beforehand;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID weighingId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var before = risks.get(file, new WeighingId(weighingId));
        var shown = typed.isEmpty() ? WeighingForm.known(before.weighing()) : typed;
        return Page.of(page(chrome, file, before, shown, Problems.NONE, by));
    }

    @PostMapping
    View weigh(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID weighingId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var before = risks.get(file, new WeighingId(weighingId));
        return switch (WeighingForm.read(
                file.reading(typed), file.person().details(), outcomes.on(file), Earlier.of(before), by.today())) {
            case Refused<Weighing>(var problems) -> Page.invalid(page(chrome, file, before, typed, problems, by));
            case Accepted<Weighing>(var weighing) -> {
                risks.weigh(new WeighingId(typed.id()), file, weighing, by);
                yield Page.to(file.id().path());
            }
        };
    }

    // The form shows what was found before, and what they want.
    private JteModel page(Chrome chrome, CaseFile file, WeighedRisk before, Typed typed, Problems problems, By by) {
        return templates.riskNew(
                chrome,
                file,
                before,
                outcomes.on(file),
                principles.now(by.today()).orElse(null),
                beforehand.on(Work.RISK, file, by),
                typed,
                problems,
                by);
    }
}
