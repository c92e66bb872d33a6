package org.ownwords.survey;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.survey.FigureForm.PutRight;
import org.ownwords.survey.FigureStore.Again;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// What surveys elsewhere found, of this council beside its region and the nation, and entering it.
@Controller
@Transactional
@RequestMapping("/surveys/figures")
@Allow({Role.MANAGER, Role.BOARD_VIEWER})
class FigurePages {

    private static final String LIST = "/surveys/figures";

    private final ElsewhereFigures figures;
    private final Practitioners practitioners;
    private final Templates templates;

    FigurePages(ElsewhereFigures figures, Practitioners practitioners, Templates templates) {
        this.figures = figures;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    @Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
    Page list(Chrome chrome, By by) {
        return Page.of(templates.surveyFigures(
                chrome,
                ElsewhereFigure.byQuestion(figures.all()),
                figures.before(),
                practitioners.names(),
                SurveyPages.runs(by)));
    }

    @GetMapping("/new")
    Page form(Chrome chrome, Typed typed) {
        return Page.of(form(chrome, null, typed, Problems.NONE));
    }

    private JteModel form(Chrome chrome, @Nullable ElsewhereFigure before, Typed typed, Problems problems) {
        return templates.surveyFigure(chrome, before, typed, problems);
    }

    @PostMapping("/new")
    View add(Chrome chrome, By by, Typed typed) {
        return switch (FigureForm.read(new Reader(typed), Optional.empty())) {
            case Refused<ElsewhereFigure>(var problems) -> Page.invalid(form(chrome, null, typed, problems));
            case Accepted<ElsewhereFigure>(var figure) -> recorded(chrome, by, typed, null, figure, null);
        };
    }

    @GetMapping("/{figureId}")
    Page changeForm(Chrome chrome, Typed typed, @PathVariable UUID figureId) {
        var figure = get(figureId);
        return Page.of(form(chrome, figure, typed.isEmpty() ? FigureForm.entered(figure) : typed, Problems.NONE));
    }

    @PostMapping("/{figureId}")
    View change(Chrome chrome, By by, Typed typed, @PathVariable UUID figureId) {
        if (figures.isRecorded(typed.id())) {
            return Page.to(LIST);
        }
        var before = get(figureId);
        return switch (FigureForm.putRight(new Reader(typed), before)) {
            case Refused<PutRight>(var problems) -> Page.invalid(form(chrome, before, typed, problems));
            case Accepted<PutRight>(var right) -> recorded(chrome, by, typed, before, right.figure(), right.again());
        };
    }

    /// @throws NotFound where there is none
    private ElsewhereFigure get(UUID what) {
        return figures.all().stream()
                .filter(each -> each.what().equals(what))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// @param before what is put right, or null
    private View recorded(
            Chrome chrome,
            By by,
            Typed typed,
            @Nullable ElsewhereFigure before,
            ElsewhereFigure figure,
            @Nullable Again again) {
        return figures.enter(figure, again, by)
                ? Page.to(LIST)
                : Page.newer(form(
                        chrome,
                        before,
                        typed.without(Typed.ID).without(FigureForm.REPLACES),
                        Problems.of("asked", "A colleague has changed this figure in the meantime")));
    }
}
