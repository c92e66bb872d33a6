package org.ownwords.survey;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
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
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// A round of a survey: opening it, what it told so far, and closing it.
@Controller
@Transactional
@RequestMapping("/surveys")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class RoundPages {

    private final Surveys surveys;
    private final Rounds rounds;
    private final Practitioners practitioners;
    private final Templates templates;

    RoundPages(Surveys surveys, Rounds rounds, Practitioners practitioners, Templates templates) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping("/{surveyId}/rounds/new")
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    Page roundForm(Chrome chrome, Typed typed, @PathVariable UUID surveyId) {
        return Page.of(templates.surveyOpen(chrome, surveys.get(surveyId), null, typed, Problems.NONE));
    }

    @PostMapping("/{surveyId}/rounds/new")
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    View open(Chrome chrome, By by, Typed typed, @PathVariable UUID surveyId) {
        var survey = surveys.get(surveyId);
        return switch (RoundForm.read(new Reader(typed), survey.id())) {
            case Refused<Round>(var problems) ->
                Page.invalid(templates.surveyOpen(chrome, survey, null, typed, problems));
            case Accepted<Round>(var round) -> {
                rounds.open(round, by);
                yield Page.to(round.path());
            }
        };
    }

    @GetMapping("/rounds/{roundId}")
    Page show(Chrome chrome, By by, Typed typed, @PathVariable UUID roundId) {
        return Page.of(round(chrome, by, rounds.get(roundId), typed, Problems.NONE));
    }

    private JteModel round(Chrome chrome, By by, Round round, Typed typed, Problems problems) {
        var survey = surveys.get(round.survey());
        var results = rounds.results(survey, round);
        return templates.surveyRound(
                chrome,
                survey,
                round,
                results,
                results.answers().stream()
                        .filter(each -> SurveyPages.runs(by)
                                && round.takesCorrections(by.today())
                                && each.mayBePutRightBy(by.recordedBy(), survey.asks()))
                        .toList(),
                rounds.before(survey, round),
                practitioners.names(),
                SurveyPages.runs(by),
                by.today(),
                typed,
                problems);
    }

    @PostMapping("/rounds/{roundId}")
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    View close(Chrome chrome, By by, Typed typed, @PathVariable UUID roundId) {
        var round = rounds.get(roundId);
        var reading = new Reader(typed);
        var words = reading.words("words", "Enter what the survey told, and what is done about it");
        return switch (reading.accept(() -> words)) {
            case Refused<String>(var problems) -> Page.invalid(round(chrome, by, round, typed, problems));
            case Accepted<String>(var accepted) -> {
                rounds.close(typed.id(), round, accepted, by);
                yield Page.to(round.path());
            }
        };
    }
}
