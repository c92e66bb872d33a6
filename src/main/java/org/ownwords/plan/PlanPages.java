package org.ownwords.plan;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.casework.Beforehand;
import org.ownwords.casework.Doers;
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
import org.ownwords.prompt.AtMoment;
import org.ownwords.prompt.StagePrompts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The plan: what will be done, and adding to it.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/plan")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class PlanPages {

    private final Cases cases;
    private final Plans plans;
    private final PlanProgress progress;
    private final Arrangements arrangements;
    private final GivenPlans given;
    private final Practitioners practitioners;
    private final Outcomes outcomes;
    private final Doers doers;
    private final Beforehand beforehand;
    private final StagePrompts prompts;
    private final Templates templates;

    // The plan, what holds for it as a whole, and what its form offers and reminds of.
    // Wide because the page shows what each of these knows.
    PlanPages(
            Cases cases,
            Plans plans,
            PlanProgress progress,
            Arrangements arrangements,
            GivenPlans given,
            Practitioners practitioners,
            Outcomes outcomes,
            Doers doers,
            Beforehand beforehand,
            StagePrompts prompts,
            Templates templates) {
        this.cases = cases;
        this.plans = plans;
        this.progress = progress;
        this.arrangements = arrangements;
        this.given = given;
        this.practitioners = practitioners;
        this.outcomes = outcomes;
        this.doers = doers;
        this.beforehand = beforehand;
        this.prompts = prompts;
        this.templates = templates;
    }

    @GetMapping
    Page show(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var toThinkOf = prompts.at(file, PlanMoments.moment(file), by);
        return Page.of(page(chrome, file, toThinkOf, typed, Problems.NONE, by));
    }

    @PostMapping
    View add(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var toThinkOf = prompts.at(file, PlanMoments.moment(file), by);
        var read = file.reading(typed);
        toThinkOf.check(read);
        return switch (PlanForm.read(read, doers.on(file), outcomes.on(file))) {
            case Refused<Intent>(var problems) -> Page.invalid(page(chrome, file, toThinkOf, typed, problems, by));
            case Accepted<Intent>(var intent) -> {
                var open = plans.add(new PlanItemId(typed.id()), file, intent, AtMoment.isUrgent(typed), by);
                if (!open.isEmpty()) {
                    var problems = Problems.of(AtMoment.problem(open));
                    yield Page.invalid(page(chrome, file, toThinkOf, typed, problems, by));
                }
                prompts.recordedUrgently(file, toThinkOf, typed, by);
                yield Page.to(file.id().path() + "/plan");
            }
        };
    }

    /// What is shown beside the items of a plan.
    ///
    /// @param arranged what holds for it as a whole, or null
    /// @param given    whether the person was given it, or null where nothing is recorded
    /// @param givenBy  who recorded that, by name, or nothing
    record Whole(
            Map<PlanItemId, List<ItemProgress>> progress,
            @Nullable Arranged arranged,
            @Nullable GivenPlan given,
            String givenBy) {

        public List<ItemProgress> of(PlanItem item) {
            return progress.getOrDefault(item.id(), List.of());
        }
    }

    private JteModel page(Chrome chrome, CaseFile file, AtMoment toThinkOf, Typed typed, Problems problems, By by) {
        var current = outcomes.current(file);
        var last = given.latest(file);
        return templates.planShow(
                chrome,
                file,
                plans.on(file),
                new Whole(
                        progress.on(file),
                        arrangements.now(file).orElse(null),
                        last.map(GivenPlans.Last::given).orElse(null),
                        last.map(GivenPlans.Last::by)
                                .map(who -> practitioners.names().getOrDefault(who, who))
                                .orElse("")),
                beforehand.on(Work.PLAN, file, by),
                current,
                doers.on(file).offered(),
                PlanForm.towards(current, null),
                toThinkOf,
                typed,
                problems);
    }
}
