package org.ownwords.quality;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.casework.Doers;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
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

/// What is to be done because of an audit.
@Controller
@Transactional
@RequestMapping("/quality")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ActionPages {

    private final Audits audits;
    private final Follows follows;
    private final Doers doers;
    private final Templates templates;

    ActionPages(Audits audits, Follows follows, Doers doers, Templates templates) {
        this.audits = audits;
        this.follows = follows;
        this.doers = doers;
        this.templates = templates;
    }

    @GetMapping("/drawn/{drawnId}/actions/new")
    Page action(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable UUID drawnId,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "false") String coaching) {
        var read = audits.complete(drawnId, by);
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
        var read = audits.complete(drawnId, by);
        var names = doers.on(read.file());
        var reading = new Reader(typed);
        return switch (reading.accept(ActionForm.read(reading, drawnId, names, by))) {
            case Refused<Action>(var problems) ->
                Page.invalid(templates.qualityAction(chrome, read, null, names.offered(), typed, problems));
            case Accepted<Action>(var action) -> {
                follows.agree(action, read.drawn(), by);
                yield Page.to(read.drawn().path());
            }
        };
    }

    /// One that was recorded wrongly. What has ended stays as it was.
    @GetMapping("/actions/{actionId}/again")
    Page actionAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID actionId) {
        var before = open(actionId);
        return Page.of(again(
                chrome,
                audits.complete(before.drawn(), by),
                before,
                typed.isEmpty() ? ActionForm.entered(before) : typed,
                Problems.NONE));
    }

    private Action open(UUID id) {
        var action = follows.action(id);
        if (action.ended() != null) {
            throw new NotFound();
        }
        return action;
    }

    @PostMapping("/actions/{actionId}/again")
    View agreeAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID actionId) {
        var before = open(actionId);
        var read = audits.complete(before.drawn(), by);
        var reading = new Reader(typed);
        var action = ActionForm.read(reading, before.drawn(), doers.on(read.file()), by);
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
}
