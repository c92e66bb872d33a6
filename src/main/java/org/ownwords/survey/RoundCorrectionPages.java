package org.ownwords.survey;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.survey.Rounds.Corrected;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// What was wrong with a round of a survey, or with how it was closed, and what it should have said.
@Controller
@Transactional
@RequestMapping("/surveys/rounds/{roundId}")
@Allow({Role.MANAGER, Role.BOARD_VIEWER})
class RoundCorrectionPages {

    /// The hidden field that names the row that said it when the form was opened.
    private static final String REPLACES = "replaces";

    private final Surveys surveys;
    private final Rounds rounds;
    private final Templates templates;

    RoundCorrectionPages(Surveys surveys, Rounds rounds, Templates templates) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.templates = templates;
    }

    @GetMapping("/change")
    Page form(Chrome chrome, Typed typed, @PathVariable UUID roundId) {
        var round = rounds.get(roundId);
        return Page.of(form(chrome, round, typed.isEmpty() ? RoundForm.entered(round) : typed, Problems.NONE));
    }

    private JteModel form(Chrome chrome, Round round, Typed typed, Problems problems) {
        return templates.surveyOpen(chrome, surveys.get(round.survey()), round, typed, problems);
    }

    @PostMapping("/change")
    View correct(Chrome chrome, By by, Typed typed, @PathVariable UUID roundId) {
        var round = rounds.get(roundId);
        return switch (RoundForm.correction(new Reader(typed), round)) {
            case Refused<RoundForm.Corrected>(var problems) -> Page.invalid(form(chrome, round, typed, problems));
            case Accepted<RoundForm.Corrected>(var correction) ->
                recorded(rounds.correct(
                                typed.id(), round, read(typed, round.kept().row()), correction, by))
                        ? Page.to(round.path())
                        : Page.newer(form(
                                chrome,
                                round,
                                typed.onTopOf(REPLACES, round.kept().row()),
                                changed()));
        };
    }

    private static UUID read(Typed typed, UUID now) {
        return typed.reference(REPLACES).orElse(now);
    }

    /// Two answers never stand in each other’s place here.
    private static boolean recorded(Corrected corrected) {
        return switch (corrected) {
            case RECORDED -> true;
            case CHANGED_SINCE, ANSWERED_ALREADY -> false;
        };
    }

    private static Problems changed() {
        return Problems.of(
                "why", "A colleague changed this in the meantime. Read what it says now, and say what has changed");
    }

    @GetMapping("/closing")
    Page closing(Chrome chrome, Typed typed, @PathVariable UUID roundId) {
        var round = closed(rounds.get(roundId));
        return Page.of(closing(
                chrome, round, typed.isEmpty() ? typed.withAny("words", round.closed()) : typed, Problems.NONE));
    }

    /// @throws NotFound where the round is not closed
    private static Round closed(Round round) {
        if (round.closed() == null || round.kept().inError()) {
            throw new NotFound();
        }
        return round;
    }

    private JteModel closing(Chrome chrome, Round round, Typed typed, Problems problems) {
        return templates.surveyClosing(chrome, surveys.get(round.survey()), round, typed, problems);
    }

    /// How a round should have been closed.
    ///
    /// @param words what it told, or null where it is opened again
    private record Closing(@Nullable String words, String why) {}

    @PostMapping("/closing")
    View correctClosing(Chrome chrome, By by, Typed typed, @PathVariable UUID roundId) {
        var round = rounds.get(roundId);
        var read = new Reader(typed);
        var words = switch (typed.text("wrong")) {
            case "says" -> read.words("words", "Enter what the survey told, and what is done about it");
            case "open" -> null;
            default -> {
                read.problem("wrong", "Select what is wrong");
                yield null;
            }
        };
        var why = read.words("why", "Enter what was wrong, or what has changed");
        return switch (read.accept(() -> new Closing(words, why))) {
            case Refused<Closing>(var problems) -> Page.invalid(closing(chrome, round, typed, problems));
            case Accepted<Closing>(var accepted) ->
                recorded(rounds.correctClosing(
                                typed.id(), round, closing(typed, round), accepted.words(), accepted.why(), by))
                        ? Page.to(round.path())
                        : Page.newer(closing(chrome, round, typed.without(REPLACES), changed()));
        };
    }

    private static UUID closing(Typed typed, Round round) {
        var now = round.kept().closing();
        return read(typed, now == null ? round.id() : now);
    }
}
