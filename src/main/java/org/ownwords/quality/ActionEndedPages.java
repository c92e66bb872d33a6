package org.ownwords.quality;

import gg.jte.models.runtime.JteModel;
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
import org.ownwords.page.Reading;
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
    private final Practitioners practitioners;
    private final Templates templates;

    ActionEndedPages(Audits audits, Follows follows, Practitioners practitioners, Templates templates) {
        this.audits = audits;
        this.follows = follows;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page ending(Chrome chrome, By by, Typed typed, @PathVariable UUID actionId) {
        var action = follows.action(actionId);
        return Page.of(page(chrome, audits.of(action.drawn(), by), action, null, typed, Problems.NONE, by));
    }

    @PostMapping
    View end(Chrome chrome, By by, Typed typed, @PathVariable UUID actionId) {
        var action = follows.action(actionId);
        var read = audits.of(action.drawn(), by);
        return switch (read(new Reader(typed), typed, by)) {
            case Refused<Action.Ended>(var problems) ->
                Page.invalid(page(chrome, read, action, null, typed, problems, by));
            case Accepted<Action.Ended>(var ended) ->
                follows.end(action, read.drawn(), ended, by)
                        ? Page.to(read.file().id().path())
                        : Page.newer(page(
                                chrome,
                                read,
                                follows.action(actionId),
                                null,
                                typed,
                                Problems.of("became", "A colleague has recorded what became of it. Read it below"),
                                by));
        };
    }

    private static Reading<Action.Ended> read(Reader reading, Typed typed, By by) {
        var became = reading.choice("became", Action.Became::of, "Select what became of it");
        var words = reading.words("words", "Enter what was done, or why it is not needed");
        var on = reading.pastDay("endedOn", "Enter the day", by.today());
        return reading.accept(() -> new Action.Ended(became.orElseThrow(), words, on, AsRecorded.first(typed.id())));
    }

    /// What became of it, where that was recorded wrongly.
    @GetMapping("/ended/again")
    Page endingAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID actionId) {
        var action = follows.action(actionId);
        var ended = ended(action);
        var entered = Typed.nothing()
                .with("became", ended.became().code())
                .with("words", ended.words())
                .with("endedOn", ended.on());
        return Page.of(page(
                chrome,
                audits.of(action.drawn(), by),
                action,
                ended.recorded(),
                typed.isEmpty() ? entered : typed,
                Problems.NONE,
                by));
    }

    @PostMapping("/ended/again")
    View endAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID actionId) {
        var action = follows.action(actionId);
        var before = ended(action).recorded();
        var read = audits.of(action.drawn(), by);
        var reading = new Reader(typed);
        var again = Again.read(reading, actionId, before.row());
        return switch (read(reading, typed, by)) {
            case Refused<Action.Ended>(var problems) ->
                Page.invalid(page(chrome, read, action, before, typed, problems, by));
            case Accepted<Action.Ended>(var ended) ->
                follows.endAgain(action, read.drawn(), ended, again.get(), by)
                        ? Page.to(action.path())
                        : Page.newer(page(
                                chrome, read, action, before, Again.onceMore(typed), Again.changedSince("became"), by));
        };
    }

    private static Action.Ended ended(Action action) {
        var ended = action.ended();
        if (ended == null) {
            throw new NotFound();
        }
        return ended;
    }

    /// The page. It is wide because it shows each of these by itself.
    ///
    /// @param again what is recorded again, or null
    private JteModel page(
            Chrome chrome,
            CaseToRead read,
            Action action,
            @Nullable AsRecorded again,
            Typed typed,
            Problems problems,
            By by) {
        return templates.qualityEnded(chrome, read, action, again, typed, problems, by.today(), practitioners.names());
    }
}
