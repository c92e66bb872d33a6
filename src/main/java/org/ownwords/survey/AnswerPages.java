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
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.survey.AnswerForm.Given;
import org.ownwords.survey.AnsweredStore.Instead;
import org.ownwords.survey.Rounds.Corrected;
import org.ownwords.survey.Rounds.InRound;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// What was answered in a round of a survey: entering it, and changing it.
@Controller
@Transactional
@RequestMapping("/surveys")
@Allow({Role.MANAGER, Role.BOARD_VIEWER})
class AnswerPages {

    private static final Problems ALREADY = Problems.of(
            "organisation",
            "There is an answer of this organisation already. Change that one on the page of the round");

    private final Surveys surveys;
    private final Rounds rounds;
    private final Organisations organisations;
    private final Templates templates;

    AnswerPages(Surveys surveys, Rounds rounds, Organisations organisations, Templates templates) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.organisations = organisations;
        this.templates = templates;
    }

    @GetMapping("/rounds/{roundId}/answers/new")
    Page answerForm(Chrome chrome, By by, Typed typed, @PathVariable UUID roundId) {
        return Page.of(answer(chrome, by, taking(by, rounds.get(roundId)), null, typed, Problems.NONE));
    }

    @PostMapping("/rounds/{roundId}/answers/new")
    View answer(Chrome chrome, By by, Typed typed, @PathVariable UUID roundId) {
        var round = taking(by, rounds.get(roundId));
        var survey = surveys.get(round.survey());
        return switch (AnswerForm.read(new Reader(typed), survey, known(by))) {
            case Refused<Given>(var problems) -> Page.invalid(answer(chrome, by, round, null, typed, problems));
            case Accepted<Given>(var given) ->
                rounds.answer(typed.id(), round, survey.asks(), given, by)
                        ? Page.to(round.path())
                        : Page.newer(answer(chrome, by, round, null, typed.without(Typed.ID), ALREADY));
        };
    }

    /// @throws NotFound where the round takes no answers
    private static Round taking(By by, Round round) {
        if (!round.takesAnswers(by.today())) {
            throw new NotFound();
        }
        return round;
    }

    @GetMapping("/answers/{answerId}")
    Page changeForm(Chrome chrome, By by, Typed typed, @PathVariable UUID answerId) {
        var found = changing(by, answerId);
        if (!found.counts()) {
            throw new NotFound();
        }
        return Page.of(answer(
                chrome,
                by,
                found.round(),
                found.answered(),
                typed.isEmpty() ? AnswerForm.entered(found.answered()) : typed,
                Problems.NONE));
    }

    @PostMapping("/answers/{answerId}")
    View change(Chrome chrome, By by, Typed typed, @PathVariable UUID answerId) {
        var found = changing(by, answerId);
        var round = found.round();
        var before = found.answered();
        var asks = surveys.get(round.survey()).asks();
        var read = new Reader(typed);
        var why = read.words("why", "Enter what was wrong, or what has changed");
        if (typed.text("inError").equals("yes")) {
            return switch (read.accept(() -> new Instead(before, why))) {
                case Refused<Instead>(var problems) -> Page.invalid(answer(chrome, by, round, before, typed, problems));
                case Accepted<Instead>(var instead) ->
                    corrected(chrome, by, typed, found, rounds.takeBack(typed.id(), round, asks, instead, by));
            };
        }
        return switch (AnswerForm.read(read, surveys.get(round.survey()), known(by))) {
            case Refused<Given>(var problems) -> Page.invalid(answer(chrome, by, round, before, typed, problems));
            case Accepted<Given>(var given) ->
                corrected(
                        chrome,
                        by,
                        typed,
                        found,
                        rounds.change(typed.id(), round, asks, given, new Instead(before, why), by));
        };
    }

    /// @throws NotFound where they cannot put it right
    private InRound changing(By by, UUID answer) {
        var found = rounds.answered(answer);
        var asks = surveys.get(found.round().survey()).asks();
        if (!found.round().takesCorrections(by.today()) || !found.answered().mayBePutRightBy(by.recordedBy(), asks)) {
            throw new NotFound();
        }
        return found;
    }

    private View corrected(Chrome chrome, By by, Typed typed, InRound found, Corrected corrected) {
        return switch (corrected) {
            case RECORDED -> Page.to(found.round().path());
            case CHANGED_SINCE ->
                Page.newer(
                        answer(
                                chrome,
                                by,
                                found.round(),
                                found.answered(),
                                typed.without(Typed.ID),
                                Problems.of(
                                        "why",
                                        "A colleague has changed this answer in the meantime. Open it again on the page of the round")));
            case ANSWERED_ALREADY ->
                Page.newer(answer(chrome, by, found.round(), found.answered(), typed.without(Typed.ID), ALREADY));
        };
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
