package org.ownwords.joining;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.history.HadRead;
import org.ownwords.history.ShownForm;
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
import org.ownwords.person.Found;
import org.ownwords.person.People;
import org.ownwords.person.Person;
import org.ownwords.person.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Moving a case to the person it is about, who is recorded already.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/person")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class MovingPages {

    private final People people;
    private final Cases cases;
    private final Moves moves;
    private final HadRead hadRead;
    private final Templates templates;

    MovingPages(People people, Cases cases, Moves moves, HadRead hadRead, Templates templates) {
        this.people = people;
        this.cases = cases;
        this.moves = moves;
        this.hadRead = hadRead;
        this.templates = templates;
    }

    @GetMapping
    Page pick(Chrome chrome, By by, @PathVariable UUID caseId, @RequestParam(defaultValue = "") String q) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var found = people.visibleTo(by.actor()).search(q).stream()
                .map(Found::person)
                .filter(each -> !each.id().equals(file.person().id()))
                .toList();
        return Page.of(templates.joiningPickForCase(chrome, file, q, found));
    }

    @GetMapping("/{otherId}")
    View form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID otherId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var other = people.visibleTo(by.actor()).get(new PersonId(otherId));
        if (other.id().equals(file.person().id())) {
            return Page.to(file.id().path());
        }
        return Page.of(page(chrome, file, other, hadRead.opened(file.id().chain(), typed), by));
    }

    @PostMapping("/{otherId}")
    View move(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID otherId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var other = people.visibleTo(by.actor()).get(new PersonId(otherId));
        var read = new Reader(typed);
        var why = read.words("why", "Enter how it is known whom the case is about");
        return switch (read.accept(() -> new WishToMove(file.id(), other.id(), HadRead.of(typed), why))) {
            case Refused<WishToMove>(var problems) ->
                Page.invalid(page(chrome, file, other, new ShownForm(typed, problems), by));
            case Accepted<WishToMove>(var wish) ->
                switch (moves.move(typed.id(), wish, by)) {
                    case Answer.Recorded() -> Page.to(file.id().path());
                    case Answer.SomethingNewer(var _) ->
                        Page.newer(page(
                                chrome, file, other, hadRead.again(file.id().chain(), typed, Problems.NONE), by));
                    case Answer.SoAlready() -> already(chrome, file, typed);
                };
        };
    }

    private Page already(Chrome chrome, CaseFile file, Typed typed) {
        return Page.newer(templates.joiningAlready(
                chrome,
                "The case was moved already",
                "It was moved while you had the page open. Nothing was recorded just now.",
                file.id().path(),
                typed.text("why")));
    }

    private JteModel page(Chrome chrome, CaseFile file, Person other, ShownForm form, By by) {
        return templates.joiningMove(
                chrome, file, other, cases.visibleTo(by.actor()).about(other.id()), form);
    }
}
