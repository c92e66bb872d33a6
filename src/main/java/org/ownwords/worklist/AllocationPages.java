package org.ownwords.worklist;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.history.HadRead;
import org.ownwords.history.ShownForm;
import org.ownwords.page.Chrome;
import org.ownwords.page.Option;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
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

/// Allocating a case.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/allocation")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class AllocationPages {

    private static final String TEAM = "team:";

    /// The hidden field that names the allocation that counted when the form was opened.
    private static final String REPLACES = "replaces";

    private final Cases cases;
    private final Worklist worklist;
    private final Practitioners practitioners;
    private final HadRead hadRead;
    private final Templates templates;

    AllocationPages(Cases cases, Worklist worklist, Practitioners practitioners, HadRead hadRead, Templates templates) {
        this.cases = cases;
        this.worklist = worklist;
        this.practitioners = practitioners;
        this.hadRead = hadRead;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var begun = typed.has(REPLACES)
                ? typed
                : typed.with(REPLACES, worklist.allocation(file).toString());
        return Page.of(page(chrome, file, hadRead.opened(file.id().chain(), begun), by));
    }

    @PostMapping
    View allocate(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var read = new Reader(typed);
        var holder = read.choice("holder", this::holder, "Select who will hold the case");
        var why = read.optionalWords("why");
        return switch (read.accept(() -> new Allocation(holder.orElseThrow(), why))) {
            case Refused<Allocation>(var problems) ->
                Page.invalid(page(chrome, file, new ShownForm(typed, problems), by));
            case Accepted<Allocation>(var wanted) ->
                worklist.allocate(typed.id(), file, wanted, replaced(typed), by)
                        ? Page.to(file.id().path())
                        : newer(chrome, file, typed, by);
        };
    }

    /// The allocation that counted when the form was opened. A form that does not name one was opened with
    /// none that counts.
    private static UUID replaced(Typed typed) {
        try {
            return UUID.fromString(typed.text(REPLACES));
        } catch (IllegalArgumentException e) {
            return typed.id();
        }
    }

    private Page newer(Chrome chrome, CaseFile file, Typed typed, By by) {
        var again = typed.onTopOf(REPLACES, worklist.allocation(file));
        var problem = new Problem(
                "holder", "A colleague allocated the case while you were typing. Check yours, and allocate it again");
        return Page.newer(page(chrome, file, hadRead.again(file.id().chain(), again, Problems.of(problem)), by));
    }

    private Optional<Holder> holder(String code) {
        return choices().stream()
                .filter(choice -> choice.option().code().equals(code))
                .map(Choice::holder)
                .findFirst();
    }

    /// Somebody a case can be allocated to.
    private record Choice(Option option, Holder holder) {}

    /// All colleagues who work on cases, and each team, for a case without a named contact.
    private List<Choice> choices() {
        var people = practitioners.all().stream()
                .filter(each -> List.of(Role.PRACTITIONER, Role.MANAGER).contains(each.role()))
                .flatMap(each -> Stream.ofNullable(each.team())
                        .map(team -> new Choice(
                                Option.of(each.id().value(), each.name()),
                                new Holder(team, each.id().value()))));
        var teams = practitioners.teams().stream()
                .map(team -> new Choice(
                        Option.of(TEAM + team.code(), team.name() + ", no named contact yet"),
                        new Holder(team.code(), null)));
        return Stream.concat(people, teams).toList();
    }

    private JteModel page(Chrome chrome, CaseFile file, ShownForm form, By by) {
        var options = choices().stream()
                .map(Choice::option)
                .map(option -> option.code().equals(by.recordedBy())
                        ? Option.of(option.code(), option.words() + " (you)")
                        : option)
                .toList();
        return templates.worklistAllocate(chrome, file, options, form);
    }
}
