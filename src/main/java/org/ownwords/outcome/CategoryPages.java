package org.ownwords.outcome;

import java.util.List;
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
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The category of what a person wants, as the practitioner reads it, for reporting. Recorded later, and
/// never required.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/outcomes/{outcomeId}/category")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class CategoryPages {

    private final Cases cases;
    private final Outcomes outcomes;
    private final Templates templates;

    CategoryPages(Cases cases, Outcomes outcomes, Templates templates) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID outcomeId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var outcome = outcomes.get(file, new OutcomeId(outcomeId));
        return Page.of(templates.outcomeCategory(chrome, file, outcome, typed, Problems.NONE));
    }

    @PostMapping
    View categorise(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID outcomeId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var outcome = outcomes.get(file, new OutcomeId(outcomeId));
        var read = new Reader(typed);
        var categories = read.choices("categories", OutcomeCategory.all(), OutcomeCategory::code);
        if (categories.isEmpty()) {
            read.problem("categories", "Select at least one, or go back without recording any");
        }
        return switch (read.accept(() -> categories)) {
            case Refused<List<OutcomeCategory>>(var problems) ->
                Page.invalid(templates.outcomeCategory(chrome, file, outcome, typed, problems));
            case Accepted<List<OutcomeCategory>>(var accepted) -> {
                outcomes.categorise(typed.id(), file, outcome.id(), accepted, by);
                yield Page.to(file.id().path());
            }
        };
    }
}
