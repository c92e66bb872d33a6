package org.ownwords.selfassessment;

import gg.jte.models.runtime.JteModel;
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
import org.ownwords.selfassessment.AtPoint.Said;
import org.ownwords.selfassessment.OverYears.OfYear;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// One point of a self-assessment: what the organisation says.
@Controller
@Transactional
@RequestMapping("/self-assessments/{assessmentId}/points/{point}")
@Allow({Role.MANAGER, Role.BOARD_VIEWER})
class PointPages {

    static final String REPLACES = "replaces";

    private final SelfAssessments assessments;
    private final Templates templates;

    PointPages(SelfAssessments assessments, Templates templates) {
        this.assessments = assessments;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, Typed typed, @PathVariable UUID assessmentId, @PathVariable int point) {
        var found = assessments.read(assessmentId, point);
        var begun = typed.isEmpty()
                ? found.at(point).map(each -> PointForm.entered(each.own())).orElse(typed)
                : typed;
        return Page.of(form(chrome, found, point, begun, Problems.NONE));
    }

    private JteModel form(Chrome chrome, OfYear found, int point, Typed typed, Problems problems) {
        return templates.selfassessmentPoint(
                chrome, found, point, found.at(point).orElse(null), typed, problems);
    }

    @PostMapping
    View answer(Chrome chrome, By by, Typed typed, @PathVariable UUID assessmentId, @PathVariable int point) {
        var found = assessments.read(assessmentId, point);
        var before = found.at(point).orElse(null);
        var asked = before != null && replaces(typed, before.id()) ? before : null;
        return switch (PointForm.read(new Reader(typed), found.framework().scale(), asked, by.today())) {
            case Refused<Said>(var problems) -> Page.invalid(form(chrome, found, point, typed, problems));
            case Accepted<Said>(var said) ->
                switch (PointChange.of(before, said.own())) {
                    case PointChange.Nothing() -> Page.to(found.assessment().path());
                    case PointChange.FillsIn(), PointChange.Changes() ->
                        assessments.answer(
                                        typed.id(),
                                        found.assessment(),
                                        point,
                                        said,
                                        typed.reference(REPLACES).orElse(null),
                                        by)
                                ? Page.to(found.assessment().path())
                                : Page.newer(form(
                                        chrome,
                                        found,
                                        point,
                                        afresh(typed),
                                        changed("words", "This point was changed")));
                };
        };
    }

    /// Whether the page was opened with what stands now. Where it was not, that is told first, and why is asked then.
    static boolean replaces(Typed typed, UUID now) {
        return typed.reference(REPLACES).filter(now::equals).isPresent();
    }

    static Typed afresh(Typed typed) {
        return typed.without(Typed.ID).without(REPLACES);
    }

    static Problems changed(String field, String what) {
        return Problems.of(
                field, what + " by a colleague in the meantime. Read it above, and record yours again if it holds");
    }
}
