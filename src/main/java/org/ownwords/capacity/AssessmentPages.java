package org.ownwords.capacity;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Beforehand;
import org.ownwords.casework.SaysBefore.Work;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Looking at whether the person can make a decision.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/capacity/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class AssessmentPages {

    private final Cases cases;
    private final Assessments assessments;
    private final Beforehand beforehand;
    private final Refusals refusals;
    private final Templates templates;

    AssessmentPages(
            Cases cases, Assessments assessments, Beforehand beforehand, Refusals refusals, Templates templates) {
        this.cases = cases;
        this.assessments = assessments;
        this.beforehand = beforehand;
        this.refusals = refusals;
        this.templates = templates;
    }

    @GetMapping
    Page form(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable UUID caseId,
            @RequestParam(required = false) @Nullable UUID of) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var shown = of == null || typed.has("refusal") ? typed : typed.with("refusal", of.toString());
        return Page.of(page(chrome, file, shown, Problems.NONE, by));
    }

    @PostMapping
    View assess(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return switch (AssessmentForm.read(
                file.reading(typed), file.person().details(), null, refusals.options(file), by.today())) {
            case Refused<Assessment>(var problems) -> Page.invalid(page(chrome, file, typed, problems, by));
            case Accepted<Assessment>(var assessment) -> {
                assessments.assess(new AssessmentId(typed.id()), file, assessment, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Typed typed, Problems problems, By by) {
        return templates.capacityNew(
                chrome,
                file,
                null,
                beforehand.on(Work.CAPACITY, file, by),
                refusals.options(file),
                typed,
                problems,
                by);
    }
}
