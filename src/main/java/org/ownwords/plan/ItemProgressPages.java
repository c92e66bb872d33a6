package org.ownwords.plan;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Doers;
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

/// Recording what happened to an item of the plan that is still to be done.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/plan/{itemId}/progress/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ItemProgressPages {

    private final Cases cases;
    private final Plans plans;
    private final PlanProgress progress;
    private final Doers doers;
    private final Templates templates;

    ItemProgressPages(Cases cases, Plans plans, PlanProgress progress, Doers doers, Templates templates) {
        this.cases = cases;
        this.plans = plans;
        this.progress = progress;
        this.doers = doers;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID itemId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(
                page(chrome, file, plans.get(file, new PlanItemId(itemId)), new Shown(typed, Problems.NONE), by));
    }

    @PostMapping
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID itemId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var item = plans.get(file, new PlanItemId(itemId));
        return switch (ItemProgressForm.read(file.reading(typed), by.today())) {
            case Refused<ItemProgress>(var problems) ->
                Page.invalid(page(chrome, file, item, new Shown(typed, problems), by));
            case Accepted<ItemProgress>(var accepted) -> {
                progress.record(typed.id(), file, item, accepted, by);
                yield Page.to(file.id().path() + "/plan");
            }
        };
    }

    /// What was typed, and what is wrong with it.
    private record Shown(Typed typed, Problems problems) {}

    private JteModel page(Chrome chrome, CaseFile file, PlanItem item, Shown shown, By by) {
        return templates.planProgress(
                chrome,
                file,
                item,
                progress.on(file).getOrDefault(item.id(), List.of()),
                doers.on(file).organisations(),
                shown.typed(),
                shown.problems(),
                by.today());
    }
}
