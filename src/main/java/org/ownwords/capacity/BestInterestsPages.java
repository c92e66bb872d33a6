package org.ownwords.capacity;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Beforehand;
import org.ownwords.casework.SaysBefore.Work;
import org.ownwords.outcome.Outcomes;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
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

/// Deciding in the person's best interests what they lack capacity to decide. Only
/// there is this page found.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/capacity/{assessmentId}/best-interests")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class BestInterestsPages {

    private static final Problems LOOKED_AT_AGAIN = Problems.of(
            "decided",
            "Somebody has looked again at whether they can decide this since you opened this page. Go to the case to read it. What you typed is kept here");

    private final Cases cases;
    private final Assessments assessments;
    private final BestInterestsDecisions decisions;
    private final Outcomes outcomes;
    private final Beforehand beforehand;
    private final Templates templates;

    BestInterestsPages(
            Cases cases,
            Assessments assessments,
            BestInterestsDecisions decisions,
            Outcomes outcomes,
            Beforehand beforehand,
            Templates templates) {
        this.cases = cases;
        this.assessments = assessments;
        this.decisions = decisions;
        this.outcomes = outcomes;
        this.beforehand = beforehand;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID assessmentId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(page(chrome, file, lacking(file, assessmentId), typed, Problems.NONE, by));
    }

    @PostMapping
    View decide(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID assessmentId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var because = lacking(file, assessmentId);
        return switch (BestInterestsForm.read(
                file.reading(typed), file.person().details().givenName(), because.on(), by.today())) {
            case Refused<BestInterests>(var problems) -> Page.invalid(page(chrome, file, because, typed, problems, by));
            case Accepted<BestInterests>(var interests) ->
                decisions.decide(typed.id(), file, because, interests, by)
                        ? Page.to(file.id().path())
                        : Page.newer(page(chrome, file, because, typed, LOOKED_AT_AGAIN, by));
        };
    }

    /// @throws NotFound where it was not found that they lack capacity
    private Assessed lacking(CaseFile file, UUID assessment) {
        return assessments
                .find(file, new AssessmentId(assessment))
                .filter(found -> found.capacity().isLacking())
                .orElseThrow(NotFound::new);
    }

    // The form shows what was found, and what they want.
    private JteModel page(Chrome chrome, CaseFile file, Assessed because, Typed typed, Problems problems, By by) {
        return templates.capacityBestInterests(
                chrome,
                file,
                because,
                outcomes.current(file),
                beforehand.on(Work.BEST_INTERESTS, file, by),
                typed,
                problems,
                by);
    }
}
