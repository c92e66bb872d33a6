package org.ownwords.selfassessment;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.selfassessment.FrameworkForm.Wanted;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// A framework, with what regulators ask for beside it and what partners said by it, and writing one.
@Controller
@Transactional
@RequestMapping("/self-assessments/frameworks")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class FrameworkPages {

    private final SelfAssessments assessments;
    private final Frameworks frameworks;
    private final Practitioners practitioners;
    private final Templates templates;

    FrameworkPages(
            SelfAssessments assessments, Frameworks frameworks, Practitioners practitioners, Templates templates) {
        this.assessments = assessments;
        this.frameworks = frameworks;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping("/{framework}")
    Page show(Chrome chrome, By by, @PathVariable String framework) {
        var found = frameworks.get(framework);
        return Page.of(templates.selfassessmentFramework(
                chrome,
                found,
                Frameworks.next(found, frameworks.all()).orElse(null),
                assessments.by(found),
                SelfAssessmentPages.runs(by),
                practitioners.names()));
    }

    @GetMapping("/new")
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    Page form(Chrome chrome, Typed typed, @RequestParam(defaultValue = "") String from) {
        var before = frameworks.find(from).orElse(null);
        // A draft is gone on with where it is of another version of the same framework.
        var otherwise = before == null ? Typed.nothing() : FrameworkForm.entered(before);
        return Page.of(
                form(chrome, before, typed.text(FrameworkForm.FROM).equals(from) ? typed : otherwise, Problems.NONE));
    }

    private JteModel form(Chrome chrome, @Nullable Framework before, Typed typed, Problems problems) {
        return templates.selfassessmentWrite(chrome, before, typed, problems);
    }

    @PostMapping("/new")
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    View write(Chrome chrome, By by, Typed typed) {
        var before = frameworks.find(typed.text(FrameworkForm.FROM)).orElse(null);
        return switch (FrameworkForm.read(new Reader(typed))) {
            case Refused<Wanted>(var problems) -> Page.invalid(form(chrome, before, typed, problems));
            case Accepted<Wanted>(var wanted) ->
                frameworks.write(typed.id(), wanted, before, by)
                        ? Page.to("/self-assessments/frameworks/" + typed.id())
                        : Page.newer(
                                form(
                                        chrome,
                                        before,
                                        typed.without(Typed.ID),
                                        Problems.of(
                                                "name",
                                                "A colleague has written another version of this framework. Look at it under Self-assessments")));
        };
    }
}
