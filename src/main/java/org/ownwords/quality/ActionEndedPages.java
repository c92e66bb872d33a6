package org.ownwords.quality;

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
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// What became of something that was to be done because of an audit.
@Controller
@Transactional
@RequestMapping("/quality/actions/{actionId}")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ActionEndedPages {

    private final Audits audits;
    private final Follows follows;
    private final Templates templates;

    ActionEndedPages(Audits audits, Follows follows, Templates templates) {
        this.audits = audits;
        this.follows = follows;
        this.templates = templates;
    }

    @GetMapping
    Page ending(Chrome chrome, By by, Typed typed, @PathVariable UUID actionId) {
        var action = follows.action(actionId);
        return Page.of(templates.qualityEnded(
                chrome, audits.of(action.drawn(), by), action, typed, Problems.NONE, by.today()));
    }

    @PostMapping
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
                                Problems.of("became", "A colleague has recorded what became of it. Read it below"),
                                by.today()));
        };
    }
}
