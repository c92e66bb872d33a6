package org.ownwords.section42;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.concern.ConcernId;
import org.ownwords.concern.Concerns;
import org.ownwords.history.History;
import org.ownwords.history.Newer;
import org.ownwords.history.Told;
import org.ownwords.outcome.Outcomes;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@Transactional
@RequestMapping("/cases/{caseId}/concerns/{concernId}/section42")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class Section42Pages {

    /// The hidden field that says how much of the case's history was there when the page was opened.
    private static final String READ = "read";

    private final Cases cases;
    private final Concerns concerns;
    private final Outcomes outcomes;
    private final Section42Decisions decisions;
    private final History history;
    private final Newer newer;
    private final Templates templates;

    Section42Pages(
            Cases cases,
            Concerns concerns,
            Outcomes outcomes,
            Section42Decisions decisions,
            History history,
            Newer newer,
            Templates templates) {
        this.cases = cases;
        this.concerns = concerns;
        this.outcomes = outcomes;
        this.decisions = decisions;
        this.history = history;
        this.newer = newer;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID concernId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var read = typed.has(READ)
                ? typed
                : typed.with(READ, String.valueOf(history.length(file.id().chain())));
        return Page.of(page(chrome, file, new ConcernId(concernId), read, Problems.NONE, List.of(), by));
    }

    @PostMapping
    View decide(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID concernId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var concern = concerns.get(file, new ConcernId(concernId)).id();
        var read = new Reader(typed);
        var judgement = Section42Form.read(read, file.person().details().givenName(), by);
        return switch (read.accept(judgement::orElseThrow)) {
            case Refused<Judgement>(var problems) ->
                Page.invalid(page(chrome, file, concern, typed, problems, List.of(), by));
            case Accepted<Judgement>(var accepted) ->
                switch (decisions.decide(new DecisionId(typed.id()), file, concern, accepted, hadRead(typed), by)) {
                    case Deciding.Recorded _ -> Page.to(file.id().path());
                    case Deciding.SomethingNewer() -> {
                        var told = newer.than(file.id().chain(), hadRead(typed));
                        var now = typed.with(
                                READ, String.valueOf(history.length(file.id().chain())));
                        yield Page.newer(page(chrome, file, concern, now, Problems.NONE, told, by));
                    }
                };
        };
    }

    private static long hadRead(Typed typed) {
        try {
            return Long.parseLong(typed.text(READ));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private JteModel page(
            Chrome chrome, CaseFile file, ConcernId concern, Typed typed, Problems problems, List<Told> told, By by) {
        return templates.section42Decide(
                chrome,
                file,
                concerns.get(file, concern),
                outcomes.on(file),
                outcomes.asks(file),
                typed,
                problems,
                told,
                by);
    }
}
