package org.ownwords.outcome;

import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.history.HadRead;
import org.ownwords.history.ShownForm;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
import org.ownwords.page.Problems;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.vocabulary.OutcomeCategory;
import org.ownwords.vocabulary.Wellbeing;
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

    /// The hidden field that names how it was read when the form was opened.
    private static final String REPLACES = "replaces";

    private static final String CATEGORIES = "categories";
    private static final String WELLBEING = "wellbeing";

    private final Cases cases;
    private final Outcomes outcomes;
    private final Categories categories;
    private final HadRead hadRead;
    private final Templates templates;

    CategoryPages(Cases cases, Outcomes outcomes, Categories categories, HadRead hadRead, Templates templates) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.categories = categories;
        this.hadRead = hadRead;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID outcomeId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var outcome = outcomes.get(file, new OutcomeId(outcomeId));
        var begun = typed.isEmpty() ? entered(categories.known(file, outcome.id())) : typed;
        return Page.of(templates.outcomeCategory(
                chrome, file, outcome, hadRead.opened(file.id().chain(), begun)));
    }

    /// What the form opens with: how it is read already.
    private static Typed entered(CategoriesKnown known) {
        return Typed.nothing()
                .with(REPLACES, known.row().toString())
                .with(
                        CATEGORIES,
                        known.readAs().categories().stream()
                                .map(OutcomeCategory::code)
                                .toList())
                .with(
                        WELLBEING,
                        known.readAs().wellbeing().stream().map(Wellbeing::code).toList());
    }

    @PostMapping
    View categorise(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID outcomeId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var outcome = outcomes.get(file, new OutcomeId(outcomeId));
        var read = file.reading(typed);
        var fitting = new ReadAs(
                read.choices(CATEGORIES, OutcomeCategory.all(), OutcomeCategory::code),
                read.choices(WELLBEING, Wellbeing.all(), Wellbeing::code));
        if (fitting.isEmpty()) {
            read.problem(CATEGORIES, "Select at least one, or go back without recording any");
        }
        return switch (read.accept(() -> new CategoriesKnown(outcome.id(), replaced(typed), fitting))) {
            case Refused<CategoriesKnown>(var problems) ->
                Page.invalid(templates.outcomeCategory(chrome, file, outcome, new ShownForm(typed, problems)));
            case Accepted<CategoriesKnown>(var accepted) ->
                categories.record(typed.id(), file, accepted, by)
                        ? Page.to(file.id().path())
                        : newer(chrome, file, outcome, typed);
        };
    }

    /// How it was read when the form was opened. A form that does not say it was opened with nothing
    /// that counts.
    private static UUID replaced(Typed typed) {
        return typed.reference(REPLACES).orElseGet(typed::id);
    }

    private Page newer(Chrome chrome, CaseFile file, DesiredOutcome outcome, Typed typed) {
        var again = typed.onTopOf(REPLACES, categories.known(file, outcome.id()).row());
        var problem = new Problem(
                CATEGORIES,
                "A colleague recorded other categories while you were typing. Check yours, and record them again");
        return Page.newer(templates.outcomeCategory(
                chrome, file, outcome, hadRead.again(file.id().chain(), again, Problems.of(problem))));
    }
}
