package org.ownwords.joining;

import java.util.List;
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
import org.ownwords.person.Details;
import org.ownwords.person.DetailsForm;
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
import org.springframework.web.servlet.View;

/// Moving a case to a person who is not recorded yet. People who may be the same are offered first.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/person/new")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class MovingToSomebodyNewPages {

    private static final String NONE_OF_THESE = "none";

    private record SomebodyNew(Details details, String why) {}

    private final People people;
    private final Cases cases;
    private final Moves moves;
    private final HadRead hadRead;
    private final Templates templates;

    MovingToSomebodyNewPages(People people, Cases cases, Moves moves, HadRead hadRead, Templates templates) {
        this.people = people;
        this.cases = cases;
        this.moves = moves;
        this.hadRead = hadRead;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(templates.joiningMoveToSomebodyNew(
                chrome, file, List.of(), hadRead.opened(file.id().chain(), typed)));
    }

    @PostMapping
    View move(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var read = new Reader(typed);
        var details = DetailsForm.read(read, by.today());
        var why = read.words("why", "Enter how it is known whom the case is about");
        return switch (read.accept(() -> new SomebodyNew(details, why))) {
            case Refused<SomebodyNew>(var problems) ->
                Page.invalid(
                        templates.joiningMoveToSomebodyNew(chrome, file, List.of(), new ShownForm(typed, problems)));
            case Accepted<SomebodyNew>(var somebody) -> {
                var alike = alike(typed, somebody, by);
                yield alike.isEmpty()
                        ? move(chrome, file, typed, somebody, by)
                        : Page.invalid(templates.joiningMoveToSomebodyNew(
                                chrome,
                                file,
                                alike,
                                new ShownForm(
                                        typed,
                                        Problems.of(
                                                "same",
                                                "Somebody with similar details is already recorded. Select whether it is"
                                                        + " somebody new"))));
            }
        };
    }

    private View move(Chrome chrome, CaseFile file, Typed typed, SomebodyNew somebody, By by) {
        var person = new PersonId(typed.id("person"));
        var wish = new WishToMove(file.id(), person, HadRead.of(typed), somebody.why());
        return switch (moves.move(typed.id(), wish, by, () -> people.register(person, somebody.details(), by))) {
            case Answer.Recorded() -> Page.to(file.id().path());
            case Answer.SomethingNewer(var _) ->
                Page.newer(templates.joiningMoveToSomebodyNew(
                        chrome,
                        file,
                        List.of(),
                        hadRead.again(file.id().chain(), typed.with("same", NONE_OF_THESE), Problems.NONE)));
            case Answer.SoAlready() ->
                Page.newer(templates.joiningAlready(
                        chrome,
                        "The case was moved already",
                        "It was moved while you had the page open. Nothing was recorded just now.",
                        file.id().path(),
                        typed.text("why")));
        };
    }

    /// Who is like them, unless somebody said already that it is none of these. Whom this form recorded when
    /// it was first sent is not one of them.
    private List<Person> alike(Typed typed, SomebodyNew somebody, By by) {
        if (typed.text("same").equals(NONE_OF_THESE)) {
            return List.of();
        }
        var alike = people.visibleTo(by.actor()).like(somebody.details()).stream()
                .map(Found::person)
                .toList();
        return alike.stream().anyMatch(person -> person.id().value().equals(typed.id("person"))) ? List.of() : alike;
    }
}
