package org.ownwords.survey;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.organisation.Organisation;
import org.ownwords.organisation.Organisations;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.survey.AnswerForm.Given;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// A round of a survey: what it told so far, entering an answer, and closing it.
@Controller
@Transactional
@RequestMapping("/surveys")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class RoundPages {

    private final Surveys surveys;
    private final Organisations organisations;
    private final Templates templates;

    RoundPages(Surveys surveys, Organisations organisations, Templates templates) {
        this.surveys = surveys;
        this.organisations = organisations;
        this.templates = templates;
    }

    @GetMapping("/rounds/{roundId}")
    Page show(Chrome chrome, By by, Typed typed, @PathVariable UUID roundId) {
        return Page.of(round(chrome, by, surveys.round(roundId), typed, Problems.NONE));
    }

    private JteModel round(Chrome chrome, By by, Round round, Typed typed, Problems problems) {
        var survey = surveys.get(round.survey());
        return templates.surveyRound(
                chrome,
                survey,
                round,
                surveys.results(survey, round),
                SurveyPages.runs(by),
                by.today(),
                typed,
                problems);
    }

    @PostMapping("/rounds/{roundId}")
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    View close(Chrome chrome, By by, Typed typed, @PathVariable UUID roundId) {
        var round = surveys.round(roundId);
        var reading = new Reader(typed);
        var words = reading.words("words", "Enter what the survey told, and what is done about it");
        return switch (reading.accept(() -> words)) {
            case Refused<String>(var problems) -> Page.invalid(round(chrome, by, round, typed, problems));
            case Accepted<String>(var accepted) -> {
                surveys.close(typed.id(), round, accepted, by);
                yield Page.to(round.path());
            }
        };
    }

    @GetMapping("/rounds/{roundId}/answers/new")
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    Page answerForm(Chrome chrome, By by, Typed typed, @PathVariable UUID roundId) {
        return Page.of(answer(chrome, by, taking(by, surveys.round(roundId)), null, typed, Problems.NONE));
    }

    @PostMapping("/rounds/{roundId}/answers/new")
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    View answer(Chrome chrome, By by, Typed typed, @PathVariable UUID roundId) {
        return record(chrome, by, typed, taking(by, surveys.round(roundId)), null);
    }

    @GetMapping("/answers/{answerId}")
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    Page changeForm(Chrome chrome, By by, Typed typed, @PathVariable UUID answerId) {
        var found = surveys.answered(answerId);
        if (!found.counts()) {
            throw new NotFound();
        }
        return Page.of(answer(
                chrome,
                by,
                taking(by, found.round()),
                found.answered(),
                typed.isEmpty() ? AnswerForm.entered(found.answered()) : typed,
                Problems.NONE));
    }

    @PostMapping("/answers/{answerId}")
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    View change(Chrome chrome, By by, Typed typed, @PathVariable UUID answerId) {
        var found = surveys.answered(answerId);
        return record(chrome, by, typed, taking(by, found.round()), found.answered());
    }

    /// @throws NotFound where the round takes no answers
    private static Round taking(By by, Round round) {
        if (!round.takesAnswers(by.today())) {
            throw new NotFound();
        }
        return round;
    }

    private View record(Chrome chrome, By by, Typed typed, Round round, @Nullable Answered before) {
        var survey = surveys.get(round.survey());
        return switch (AnswerForm.read(new Reader(typed), survey, known(by))) {
            case Refused<Given>(var problems) -> Page.invalid(answer(chrome, by, round, before, typed, problems));
            case Accepted<Given>(var given) ->
                surveys.answer(
                                typed.id(),
                                round,
                                survey.asks(),
                                ofTheSame(given, before),
                                before == null ? null : before.id(),
                                by)
                        ? Page.to(round.path())
                        : Page.newer(answer(chrome, by, round, before, typed.without(Typed.ID), already(before)));
        };
    }

    /// A changed answer stays that of the same organisation.
    private static Given ofTheSame(Given given, @Nullable Answered before) {
        return before == null ? given : new Given(before.organisation(), given.who(), given.answers());
    }

    private static Problems already(@Nullable Answered before) {
        return new Problems(
                List.of(
                        before == null
                                ? new Problem(
                                        "organisation",
                                        "There is an answer of this organisation already. Change that one on the page of the round")
                                : new Problem(
                                        AnswerForm.rating(0),
                                        "A colleague has changed this answer in the meantime. Open it again on the page of the round")));
    }

    private List<Organisation> known(By by) {
        return organisations.all().stream()
                .filter(each -> each.holdsOn(by.today()))
                .toList();
    }

    private JteModel answer(
            Chrome chrome, By by, Round round, @Nullable Answered before, Typed typed, Problems problems) {
        return templates.surveyAnswer(
                chrome,
                surveys.get(round.survey()),
                round,
                before,
                known(by).stream().map(each -> each.named().name()).toList(),
                typed,
                problems);
    }
}
