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
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.survey.Survey.Written;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The surveys, and writing one. Whoever may read the Board reads them.
@Controller
@Transactional
@RequestMapping("/surveys")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class SurveyPages {

    private final Surveys surveys;
    private final Rounds rounds;
    private final Practitioners practitioners;
    private final Templates templates;

    SurveyPages(Surveys surveys, Rounds rounds, Practitioners practitioners, Templates templates) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    /// Whether somebody runs surveys: a manager, or whoever works for the Board.
    static boolean runs(By by) {
        return by.practitioner().role() != Role.PRACTITIONER;
    }

    @GetMapping
    Page list(Chrome chrome, By by) {
        return Page.of(
                templates.surveyList(chrome, surveys.all(), rounds.all(), ReadySurveys.ALL, runs(by), by.today()));
    }

    @GetMapping("/{surveyId}")
    Page show(Chrome chrome, By by, @PathVariable UUID surveyId) {
        var survey = surveys.get(surveyId);
        var next = surveys.all().stream()
                .filter(each -> survey.id().equals(each.follows()))
                .findFirst()
                .orElse(null);
        return Page.of(templates.surveyShow(
                chrome,
                survey,
                next,
                rounds.all().stream()
                        .filter(each -> each.survey().equals(survey.id()))
                        .toList(),
                runs(by),
                by.today(),
                practitioners.names()));
    }

    @GetMapping("/new")
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    Page form(Chrome chrome, Typed typed, @RequestParam(defaultValue = "") String from) {
        // A draft is gone on with where it began from the same.
        var begun = typed.text(SurveyForm.FROM).equals(from)
                ? typed
                : toStartFrom(from).map(each -> SurveyForm.entered(from, each)).orElse(Typed.nothing());
        return Page.of(form(chrome, before(from).orElse(null), begun, Problems.NONE));
    }

    private Optional<Survey> before(String from) {
        return Typed.nothing()
                .with(SurveyForm.FROM, from)
                .reference(SurveyForm.FROM)
                .flatMap(surveys::find);
    }

    private Optional<Written> toStartFrom(String from) {
        return before(from)
                .map(each -> new Written(each.name(), each.asks(), each.questions(), ""))
                .or(() -> ReadySurveys.of(from).map(ReadySurveys.Ready::survey));
    }

    private JteModel form(Chrome chrome, @Nullable Survey before, Typed typed, Problems problems) {
        return templates.surveyWrite(chrome, before, typed, problems);
    }

    @PostMapping("/new")
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    View write(Chrome chrome, By by, Typed typed) {
        var before = before(typed.text(SurveyForm.FROM)).orElse(null);
        return switch (SurveyForm.read(new Reader(typed))) {
            case Refused<Written>(var problems) -> Page.invalid(form(chrome, before, typed, problems));
            case Accepted<Written>(var written) ->
                surveys.write(typed.id(), written, before, by)
                        ? Page.to("/surveys/" + typed.id())
                        : Page.newer(
                                form(
                                        chrome,
                                        before,
                                        typed.without(Typed.ID),
                                        Problems.of(
                                                "name",
                                                "A colleague has written another version of this survey. Look at it under Surveys")));
        };
    }
}
