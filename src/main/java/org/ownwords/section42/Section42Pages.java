package org.ownwords.section42;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Deciders;
import org.ownwords.access.Role;
import org.ownwords.casework.Beforehand;
import org.ownwords.casework.SaysBefore.Work;
import org.ownwords.concern.ConcernId;
import org.ownwords.concern.Concerns;
import org.ownwords.concern.RaisedConcern;
import org.ownwords.history.HadRead;
import org.ownwords.history.ShownForm;
import org.ownwords.outcome.Outcomes;
import org.ownwords.page.Chrome;
import org.ownwords.page.Days;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.prompt.AtMoment;
import org.ownwords.prompt.StagePrompts;
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

    private final Cases cases;
    private final Concerns concerns;
    private final EarlierConcernStore earlier;
    private final Outcomes outcomes;
    private final Section42Decisions decisions;
    private final Deciders deciders;
    private final Beforehand beforehand;
    private final HadRead hadRead;
    private final StagePrompts prompts;
    private final Templates templates;

    // The form shows the concern, what they want, who may decide and the prompts, and is checked against what is newer.
    // Wide because the page shows what each of these knows.
    Section42Pages(
            Cases cases,
            Concerns concerns,
            EarlierConcernStore earlier,
            Outcomes outcomes,
            Section42Decisions decisions,
            Deciders deciders,
            Beforehand beforehand,
            HadRead hadRead,
            StagePrompts prompts,
            Templates templates) {
        this.cases = cases;
        this.concerns = concerns;
        this.earlier = earlier;
        this.outcomes = outcomes;
        this.decisions = decisions;
        this.deciders = deciders;
        this.beforehand = beforehand;
        this.hadRead = hadRead;
        this.prompts = prompts;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID concernId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var opened = hadRead.opened(file.id().chain(), typed);
        return Page.of(page(chrome, file, new ConcernId(concernId), opened, by));
    }

    @PostMapping
    View decide(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID concernId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var raised = concerns.get(file, new ConcernId(concernId));
        var concern = raised.id();
        var toThinkOf = prompts.at(file, Section42Moments.moment(file, raised), by);
        var read = file.reading(typed);
        toThinkOf.check(read);
        var judgement = Section42Form.read(
                read,
                file.person().details().givenName(),
                Days.on(raised.concern().raisedAt()),
                by);
        return switch (read.accept(judgement::orElseThrow)) {
            case Refused<Judgement>(var problems) ->
                Page.invalid(page(chrome, file, concern, new ShownForm(typed, problems), by));
            case Accepted<Judgement>(var accepted) ->
                switch (decisions.decide(
                        new DecisionId(typed.id()),
                        file,
                        concern,
                        accepted,
                        HadRead.of(typed),
                        AtMoment.isUrgent(typed),
                        by)) {
                    case Deciding.Recorded _ -> {
                        prompts.recordedUrgently(file, toThinkOf, typed, by);
                        yield Page.to(file.id().path());
                    }
                    case Deciding.NoAuthority() ->
                        Page.invalid(page(
                                chrome,
                                file,
                                concern,
                                new ShownForm(typed, Problems.of(Section42Form.noAuthority(accepted))),
                                by));
                    case Deciding.AsksFirst(var open) ->
                        Page.invalid(page(
                                chrome, file, concern, new ShownForm(typed, Problems.of(AtMoment.problem(open))), by));
                    case Deciding.SomethingNewer() -> {
                        var again = hadRead.again(file.id().chain(), typed, Problems.NONE);
                        yield Page.newer(page(chrome, file, concern, again, by));
                    }
                };
        };
    }

    /// Those on the cases that the reader may open: of the others nothing is told, not even that they are there.
    List<EarlierConcern> earlier(CaseFile file, RaisedConcern raised, By by) {
        var theirs = cases.visibleTo(by.actor()).about(file.person().id()).stream()
                .map(CaseFile::id)
                .toList();
        return earlier.before(theirs, raised.id(), raised.concern().raisedAt());
    }

    private JteModel page(Chrome chrome, CaseFile file, ConcernId concern, ShownForm form, By by) {
        var raised = concerns.get(file, concern);
        return templates.section42Decide(
                chrome,
                file,
                raised,
                earlier(file, raised, by),
                outcomes.on(file),
                outcomes.asks(file),
                deciders.names(by.today()),
                beforehand.on(Work.SECTION_42, file, by),
                prompts.at(file, Section42Moments.moment(file, raised), by),
                form.typed(),
                form.problems(),
                form.newer(),
                by);
    }
}
