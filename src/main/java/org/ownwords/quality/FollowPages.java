package org.ownwords.quality;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.casework.Doers;
import org.ownwords.casework.Names;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.quality.Tool.Question;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What follows from an audit: what is to be done, what a colleague is told of their work, and what they
/// answer.
@Controller
@Transactional
@RequestMapping("/quality")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class FollowPages {

    private final Audits audits;
    private final Follows follows;
    private final Doers doers;
    private final Practitioners practitioners;
    private final Templates templates;

    FollowPages(Audits audits, Follows follows, Doers doers, Practitioners practitioners, Templates templates) {
        this.audits = audits;
        this.follows = follows;
        this.doers = doers;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    /// A case of which everything is in: before, nobody says what follows from it.
    private CaseToRead complete(UUID drawnId, By by) {
        var read = audits.get(drawnId, by);
        if (!read.allIn()) {
            throw new NotFound();
        }
        return read;
    }

    @GetMapping("/drawn/{drawnId}/actions/new")
    Page action(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable UUID drawnId,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "false") String coaching) {
        var read = complete(drawnId, by);
        var proposed = coaching.equals("true")
                ? "Offer coaching to whoever did the work"
                : read.worst().stream()
                        .filter(each -> each.code().equals(question))
                        .findFirst()
                        .map(Question::suggestion)
                        .orElse("");
        return Page.of(templates.qualityAction(
                chrome,
                read,
                null,
                doers.on(read.file()).offered(),
                typed.isEmpty() && !proposed.isEmpty() ? typed.with("what", proposed) : typed,
                Problems.NONE));
    }

    @PostMapping("/drawn/{drawnId}/actions/new")
    View agree(Chrome chrome, By by, Typed typed, @PathVariable UUID drawnId) {
        var read = complete(drawnId, by);
        var names = doers.on(read.file());
        var reading = new Reader(typed);
        return switch (reading.accept(action(reading, drawnId, names, by))) {
            case Refused<Action>(var problems) ->
                Page.invalid(templates.qualityAction(chrome, read, null, names.offered(), typed, problems));
            case Accepted<Action>(var action) -> {
                follows.agree(action, read.drawn(), by);
                yield Page.to(read.drawn().path());
            }
        };
    }

    private static Supplier<Action> action(Reader reading, UUID drawn, Names names, By by) {
        var what = reading.line("what", "Enter what is to be done");
        var who = reading.line("who", "Enter who does it");
        var dueOn = reading.optionalDay("dueOn");
        if (dueOn == null) {
            reading.dayProblem("dueOn", "Enter by when");
        } else if (dueOn.isBefore(by.today())) {
            reading.dayProblem("dueOn", "The date must be today or in the future");
        }
        var id = reading.typed().id();
        return () -> new Action(
                id, AsRecorded.first(id), drawn, what, names.doer(who), dueOn == null ? by.today() : dueOn, null);
    }

    /// One that was recorded wrongly. What has ended stays as it was.
    @GetMapping("/actions/{actionId}/again")
    Page actionAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID actionId) {
        var before = open(actionId);
        return Page.of(again(
                chrome,
                complete(before.drawn(), by),
                before,
                typed.isEmpty() ? entered(before) : typed,
                Problems.NONE));
    }

    private Action open(UUID id) {
        var action = follows.action(id);
        if (action.ended() != null) {
            throw new NotFound();
        }
        return action;
    }

    private static Typed entered(Action action) {
        return Typed.nothing()
                .with("what", action.what())
                .with("who", action.doer().name())
                .with("dueOn", action.dueOn());
    }

    @PostMapping("/actions/{actionId}/again")
    View agreeAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID actionId) {
        var before = open(actionId);
        var read = complete(before.drawn(), by);
        var reading = new Reader(typed);
        var action = action(reading, before.drawn(), doers.on(read.file()), by);
        var again = Again.read(reading, actionId, before.recorded().row());
        return switch (reading.accept(action)) {
            case Refused<Action>(var problems) -> Page.invalid(again(chrome, read, before, typed, problems));
            case Accepted<Action>(var right) ->
                follows.agreeAgain(before.recorded(), right.standingFor(actionId), read.drawn(), again.get(), by)
                        ? Page.to(read.drawn().path())
                        : Page.newer(again(chrome, read, before, Again.onceMore(typed), Again.changedSince("what")));
        };
    }

    private JteModel again(Chrome chrome, CaseToRead read, Action before, Typed typed, Problems problems) {
        return templates.qualityAction(
                chrome, read, before.recorded(), doers.on(read.file()).offered(), typed, problems);
    }

    @GetMapping("/actions/{actionId}")
    Page ending(Chrome chrome, By by, Typed typed, @PathVariable UUID actionId) {
        var action = follows.action(actionId);
        return Page.of(templates.qualityEnded(
                chrome, audits.of(action.drawn(), by), action, typed, Problems.NONE, by.today()));
    }

    @PostMapping("/actions/{actionId}")
    View end(Chrome chrome, By by, Typed typed, @PathVariable UUID actionId) {
        var action = follows.action(actionId);
        var read = audits.of(action.drawn(), by);
        var reading = new Reader(typed);
        var became = reading.choice("became", Action.Became::of, "Select what became of it");
        var words = reading.words("words", "Enter what was done, or why it is not needed");
        var on = reading.pastDay("endedOn", "Enter the day", by.today());
        return switch (reading.accept(() -> new Action.Ended(became.orElseThrow(), words, on))) {
            case Refused<Action.Ended>(var problems) ->
                Page.invalid(templates.qualityEnded(chrome, read, action, typed, problems, by.today()));
            case Accepted<Action.Ended>(var ended) ->
                follows.end(typed.id(), action, read.drawn(), ended, by)
                        ? Page.to(read.file().id().path())
                        : Page.newer(templates.qualityEnded(
                                chrome,
                                read,
                                follows.action(actionId),
                                typed,
                                problem("became", "A colleague has recorded what became of it. Read it below"),
                                by.today()));
        };
    }

    @GetMapping("/drawn/{drawnId}/feedback/new")
    Page telling(Chrome chrome, By by, Typed typed, @PathVariable UUID drawnId) {
        return Page.of(telling(chrome, complete(drawnId, by), typed, Problems.NONE, by));
    }

    @PostMapping("/drawn/{drawnId}/feedback/new")
    View tell(Chrome chrome, By by, Typed typed, @PathVariable UUID drawnId) {
        var read = complete(drawnId, by);
        var reading = new Reader(typed);
        var to = reading.choice(
                "to",
                code -> audits.workers(read).stream()
                        .map(each -> each.id().value())
                        .filter(code::equals)
                        .filter(each -> !each.equals(by.recordedBy()))
                        .findFirst(),
                "Select a colleague who worked on the case");
        var words = reading.words("words", "Enter what you want to tell them");
        return switch (reading.accept(to::orElseThrow)) {
            case Refused<String>(var problems) -> Page.invalid(telling(chrome, read, typed, problems, by));
            case Accepted<String>(var colleague) -> {
                follows.feedBack(typed.id(), read.drawn(), colleague, words, by);
                yield Page.to(read.drawn().path());
            }
        };
    }

    private JteModel telling(Chrome chrome, CaseToRead read, Typed typed, Problems problems, By by) {
        return templates.qualityTell(
                chrome,
                read,
                audits.workers(read).stream()
                        .filter(each -> !each.id().equals(by.id()))
                        .toList(),
                typed,
                problems);
    }

    @GetMapping("/feedback/{feedbackId}")
    Page feedback(Chrome chrome, By by, Typed typed, @PathVariable UUID feedbackId) {
        return Page.of(feedback(chrome, follows.feedback(feedbackId, by), typed, Problems.NONE, by));
    }

    @PostMapping("/feedback/{feedbackId}")
    View reply(Chrome chrome, By by, Typed typed, @PathVariable UUID feedbackId) {
        var feedback = follows.feedback(feedbackId, by);
        var reading = new Reader(typed);
        var words = reading.words("words", "Enter what you think of it, or that you have read it");
        return switch (reading.accept(() -> words)) {
            case Refused<String>(var problems) -> Page.invalid(feedback(chrome, feedback, typed, problems, by));
            case Accepted<String>(var accepted) -> {
                var read = audits.of(feedback.drawn(), by);
                yield follows.reply(typed.id(), feedback, read.drawn(), accepted, by)
                        ? Page.to(feedback.path())
                        : Page.newer(feedback(
                                chrome,
                                follows.feedback(feedbackId, by),
                                typed,
                                problem("words", "You have answered already. Your answer is below"),
                                by));
            }
        };
    }

    private JteModel feedback(Chrome chrome, Feedback feedback, Typed typed, Problems problems, By by) {
        var read = audits.of(feedback.drawn(), by);
        return templates.qualityFeedback(
                chrome, read, feedback, follows.actions(read), practitioners.names(), typed, problems);
    }

    private static Problems problem(String field, String words) {
        return new Problems(List.of(new Problem(field, words)));
    }
}
