package org.ownwords.capacity;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.capacity.AssessmentForm.Earlier;
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
import org.springframework.web.servlet.View;

/// Looking again at whether the person can make the same decision, at another time. What
/// was found before is kept.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/capacity/{assessmentId}/reassessment")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ReassessmentPages {

    private final Cases cases;
    private final Assessments assessments;
    private final Beforehand beforehand;
    private final Refusals refusals;
    private final Templates templates;

    ReassessmentPages(
            Cases cases, Assessments assessments, Beforehand beforehand, Refusals refusals, Templates templates) {
        this.cases = cases;
        this.assessments = assessments;
        this.beforehand = beforehand;
        this.refusals = refusals;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID assessmentId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var before = assessments.get(file, new AssessmentId(assessmentId));
        var shown = typed.isEmpty() ? typed.with("decision", before.decision()) : typed;
        return Page.of(page(chrome, file, before, shown, Problems.NONE, by));
    }

    @PostMapping
    View assess(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID assessmentId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var before = assessments.get(file, new AssessmentId(assessmentId));
        return switch (AssessmentForm.read(
                file.reading(typed), file.person().details(), Earlier.of(before), refusals.options(file), by.today())) {
            case Refused<Assessment>(var problems) -> Page.invalid(page(chrome, file, before, typed, problems, by));
            case Accepted<Assessment>(var assessment) -> {
                assessments.assess(new AssessmentId(typed.id()), file, assessment, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel page(Chrome chrome, CaseFile file, Assessed before, Typed typed, Problems problems, By by) {
        return templates.capacityNew(
                chrome,
                file,
                before,
                beforehand.on(Work.CAPACITY, file, by),
                refusals.options(file),
                typed,
                problems,
                by);
    }
}
